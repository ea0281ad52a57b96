package org.safar.query.page.map;

/** A point, or a direction. */
record Point(double x, double y) {
    Point plus(Point other, double times) {
        return new Point(x + other.x * times, y + other.y * times);
    }

    Point plus(Point other) {
        return plus(other, 1);
    }

    Point minus(Point other) {
        return plus(other, -1);
    }

    /** Clockwise on the screen. */
    Point turned(double radians) {
        return new Point(x * Math.cos(radians) - y * Math.sin(radians), x * Math.sin(radians) + y * Math.cos(radians));
    }

    /** To the left of it, seen in its direction. */
    Point left() {
        return new Point(y, -x);
    }

    double length() {
        return Math.hypot(x, y);
    }

    /** Of length 1; no direction stays none. */
    Point unit() {
        var length = length();
        return length == 0 ? this : new Point(x / length, y / length);
    }

    double angle() {
        return Math.atan2(y, x);
    }

    static Point at(double radians) {
        return new Point(Math.cos(radians), Math.sin(radians));
    }
}
