package org.safar.simulator;

/** The exchange or the issuer answered otherwise than a hub's machine can go on with. */
public final class FeedFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FeedFailed(String message) {
        super(message);
    }

    FeedFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
