/** The one way into the store: group commit, positions without a gap, a receipt for every message. */
@NullMarked
package org.safar.command.appender;

import org.jspecify.annotations.NullMarked;
