/** Events of the exchange itself. */
@NullMarked
package org.safar.kernel.exchange;

import org.jspecify.annotations.NullMarked;
