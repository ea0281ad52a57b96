/** The wire: reading a message, finding its command, saying where it is malformed. */
@NullMarked
package org.safar.command.message;

import org.jspecify.annotations.NullMarked;
