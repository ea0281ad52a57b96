/** What every thing in Axon's hands has in common, so that a further thing is its law and a few lines. */
@NullMarked
package org.safar.command.shell;

import org.jspecify.annotations.NullMarked;
