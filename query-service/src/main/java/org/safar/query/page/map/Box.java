package org.safar.query.page.map;

/** A rectangle of the drawing. */
public record Box(double x, double y, double width, double height) {
    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    Point middle() {
        return new Point(x + width / 2, y + height / 2);
    }
}
