package org.safar.query.page.map;

/** A side of the picture's frame. */
enum Edge {
    TOP(new Point(0, 1)),
    BOTTOM(new Point(0, -1)),
    LEFT(new Point(1, 0)),
    RIGHT(new Point(-1, 0));

    private final Point inward;

    Edge(Point inward) {
        this.inward = inward;
    }

    Point inward() {
        return inward;
    }

    /** Runs from left to right; the others run from top to bottom. */
    boolean flat() {
        return this == TOP || this == BOTTOM;
    }

    /** @param part of the side, from 0 to 1 */
    Point at(Box box, double part) {
        return switch (this) {
            case TOP -> new Point(box.x() + box.width() * part, box.y());
            case BOTTOM -> new Point(box.x() + box.width() * part, box.bottom());
            case LEFT -> new Point(box.x(), box.y() + box.height() * part);
            case RIGHT -> new Point(box.right(), box.y() + box.height() * part);
        };
    }
}
