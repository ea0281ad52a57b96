package org.safar.command.intake;

import java.io.IOException;

/**
 * The input broke off. What was read until then has its receipts; there is no summary, so that nobody takes it for
 * the whole.
 */
public final class CutStream extends IOException {
    private static final long serialVersionUID = 1L;

    CutStream(IOException cause) {
        super("the input broke off", cause);
    }
}
