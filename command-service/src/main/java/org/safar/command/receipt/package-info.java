/** Receipts as their senders read them, kept in files for a while so that they can be read again after a cut. */
@NullMarked
package org.safar.command.receipt;

import org.jspecify.annotations.NullMarked;
