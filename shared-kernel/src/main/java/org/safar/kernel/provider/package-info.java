/** Events of service providers: who helps, with what, where, for how many. */
@NullMarked
package org.safar.kernel.provider;

import org.jspecify.annotations.NullMarked;
