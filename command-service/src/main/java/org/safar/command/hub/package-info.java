/** A national hub: when it takes part, its custodians and bodies, the rules of its law. */
@NullMarked
package org.safar.command.hub;

import org.jspecify.annotations.NullMarked;
