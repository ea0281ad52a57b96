package org.safar.query.view;

/** The history cannot be read now. */
public final class StoreAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreAway(Throwable cause) {
        super("the event store does not answer", cause);
    }
}
