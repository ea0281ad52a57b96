/** The appender against a store in memory, and against the real one. */
@NullMarked
package org.safar.command.appender;

import org.jspecify.annotations.NullMarked;
