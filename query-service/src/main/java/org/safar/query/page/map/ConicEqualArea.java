package org.safar.query.page.map;

/**
 * The conic equal-area projection (Albers): equal areas of land are equal areas of paper, as counts on a map need. On the
 * unit sphere, y to the north.
 */
final class ConicEqualArea {
    private final double n;
    private final double c;
    private final double radius;
    private final double meridian;

    /**
     * In degrees.
     *
     * @param south first standard parallel
     * @param north second standard parallel
     * @param meridian that stands upright
     */
    ConicEqualArea(double south, double north, double meridian) {
        var sine = Math.sin(Math.toRadians(south));
        this.n = (sine + Math.sin(Math.toRadians(north))) / 2;
        this.c = 1 + sine * (2 * n - sine);
        this.radius = Math.sqrt(c) / n;
        this.meridian = meridian;
    }

    /** @param longitude at most 180 degrees from the meridian */
    Point project(double longitude, double latitude) {
        var r = Math.sqrt(c - 2 * n * Math.sin(Math.toRadians(latitude))) / n;
        var turn = n * Math.toRadians(longitude - meridian);
        return new Point(r * Math.sin(turn), radius - r * Math.cos(turn));
    }
}
