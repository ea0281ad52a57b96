package org.safar.query.view;

/** The view has not been folded to the head yet: half a figure is a lie. */
public final class ViewNotReady extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ViewNotReady(String view) {
        super("the view " + view + " is being folded");
    }
}
