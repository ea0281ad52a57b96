/**
 * What happens by itself: a to-do list folded from the whole history, whose items become commands when their time has come. Kept in
 * memory only: whatever was due while nobody watched is due still.
 */
@NullMarked
package org.safar.command.automation;

import org.jspecify.annotations.NullMarked;
