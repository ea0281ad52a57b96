/** Receipts as text and as files. */
@NullMarked
package org.safar.command.receipt;

import org.jspecify.annotations.NullMarked;
