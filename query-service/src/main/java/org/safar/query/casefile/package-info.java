/** The case file: everything that was reported of one case, in order, and how the case stands. */
@NullMarked
package org.safar.query.casefile;

import org.jspecify.annotations.NullMarked;
