/** Events of a national hub: participation, rules, custodians and bodies. */
@NullMarked
package org.safar.kernel.hub;

import org.jspecify.annotations.NullMarked;
