package org.safar.command.intake;

/** The store cannot be reached. Receipts that were given stand; everything else is to be sent again. */
public final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotTaken(Throwable cause) {
        super("the store did not take the message", cause);
    }
}
