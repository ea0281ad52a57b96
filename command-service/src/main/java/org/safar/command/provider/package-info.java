/** Service providers: who helps, with what, where, for how many. */
@NullMarked
package org.safar.command.provider;

import org.jspecify.annotations.NullMarked;
