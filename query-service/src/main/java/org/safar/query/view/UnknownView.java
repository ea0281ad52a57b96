package org.safar.query.view;

/** No view has this name. */
public final class UnknownView extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownView() {
        super("no view has this name");
    }
}
