package org.safar.query.page.map;

/**
 * What is particular to one country's anchor, so that words and loops stand where no flow passes.
 *
 * @param loop angle in degrees of the loop for what stays inside, to the right and on clockwise
 * @param mirrored the loop runs the other way round
 * @param name where the name stands, from the anchor
 * @param nameEnds the name ends there instead of beginning
 * @param narrowName the same for the two letters of a narrow picture
 */
record Capital(int loop, boolean mirrored, Point name, boolean nameEnds, Point narrowName, boolean narrowEnds) {
    private static final Capital REGION = new Capital(0, false, new Point(7, 4), false, new Point(6, 4), false);

    static Capital of(String place) {
        return switch (place) {
            case "KZ" -> new Capital(16, true, new Point(12, -22), false, new Point(10, -8), false);
            case "KG" -> new Capital(42, false, new Point(12, -13), false, new Point(9, 4), false);
            case "TJ" -> new Capital(4, false, new Point(10, 30), false, new Point(8, 13), false);
            case "TM" -> new Capital(14, false, new Point(2, 21), true, new Point(6, 15), false);
            case "UZ" -> new Capital(150, false, new Point(9, 17), false, new Point(-8, 5), true);
            default -> REGION;
        };
    }

    /** A loop to the free side. */
    Curve loop(Point anchor, double reach) {
        var way = Point.at(Math.toRadians(loop));
        var side = mirrored ? -1 : 1;
        return Curve.cubic(
                anchor.plus(way.turned(-0.75 * side), 4),
                anchor.plus(way.turned(-0.85 * side), reach),
                anchor.plus(way.turned(0.85 * side), reach),
                anchor.plus(way.turned(0.6 * side), 7));
    }

    Point loopLabel(Point anchor, double reach, double width) {
        return anchor.plus(Point.at(Math.toRadians(loop)), reach * 0.66 + width / 2 + (mirrored ? 10 : 3));
    }
}
