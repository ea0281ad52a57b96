/** Who may read which of the things that organisations keep beside cases. */
@NullMarked
package org.safar.query.kept.web;

import org.jspecify.annotations.NullMarked;
