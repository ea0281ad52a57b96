/** The write side of the exchange. */
@NullMarked
package org.safar.command;

import org.jspecify.annotations.NullMarked;
