package org.safar.command.receipt;

import java.io.IOException;

/** Receipts cannot be written down, most likely for want of room. Those that were written before stand. */
public final class SpoolFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SpoolFailed(IOException cause) {
        super("receipts cannot be written down", cause);
    }
}
