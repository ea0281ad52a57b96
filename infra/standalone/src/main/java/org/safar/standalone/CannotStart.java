package org.safar.standalone;

/** Why there is no start, in words for whoever tried. */
final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message, null, false, false);
    }
}
