/** The read side of the exchange. */
@NullMarked
package org.safar.query;

import org.jspecify.annotations.NullMarked;
