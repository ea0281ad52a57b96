/**
 * A store that shows ten years in a minute: its first event says so, everything in it is simulated, and an operator moves the
 * reception's clock through the years. No other store has any of this.
 */
@NullMarked
package org.safar.command.demonstration;

import org.jspecify.annotations.NullMarked;
