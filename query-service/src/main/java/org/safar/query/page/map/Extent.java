package org.safar.query.page.map;

/** A part of the earth, in degrees. */
record Extent(double west, double south, double east, double north) {
    static final Extent REGION = new Extent(47.5, 34.6, 86.5, 55.2);
    static final Extent REGION_NARROW = new Extent(52, 34.6, 83, 54.4);

    /** So many degrees more on every side. */
    Extent widerBy(double degrees) {
        return new Extent(west - degrees, south - degrees, east + degrees, north + degrees);
    }

    /** As much around it that lines that leave the picture have room to do so. */
    Extent wider() {
        return new Extent(west - 9, Math.max(5, south - 6), east + 9, Math.min(84, north + 5));
    }
}
