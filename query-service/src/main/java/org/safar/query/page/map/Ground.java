package org.safar.query.page.map;

/** Where places of the earth are in a box of the drawing: as large as they fit, in its middle. */
final class Ground {
    private static final double SOUTH = 38;
    private static final double NORTH = 53;
    private static final int STEPS = 8;

    private final ConicEqualArea projection;
    private final Box box;
    private final double scale;
    private final Point shift;

    Ground(Extent extent, Box box) {
        this.box = box;
        this.projection = new ConicEqualArea(SOUTH, NORTH, (extent.west() + extent.east()) / 2);
        var left = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        var top = -Double.MAX_VALUE;
        var bottom = Double.MAX_VALUE;
        for (var step = 0; step <= STEPS; step++) {
            var longitude = extent.west() + (extent.east() - extent.west()) * step / STEPS;
            for (var latitude : new double[] {extent.south(), extent.north()}) {
                var point = projection.project(longitude, latitude);
                left = Math.min(left, point.x());
                right = Math.max(right, point.x());
                top = Math.max(top, point.y());
                bottom = Math.min(bottom, point.y());
            }
        }
        this.scale = Math.min(box.width() / (right - left), box.height() / (top - bottom));
        var middle = box.middle();
        this.shift = new Point(middle.x() - scale * (left + right) / 2, middle.y() + scale * (top + bottom) / 2);
    }

    private Ground(ConicEqualArea projection, Box box, double scale, Point shift) {
        this.projection = projection;
        this.box = box;
        this.scale = scale;
        this.shift = shift;
    }

    /** A part of the picture at so many times the scale; its corner becomes 0, 0. */
    Ground part(Box part, double times) {
        var corner = new Point((shift.x() - part.x()) * times, (shift.y() - part.y()) * times);
        return new Ground(
                projection, new Box(0, 0, part.width() * times, part.height() * times), scale * times, corner);
    }

    /** The rectangle of the picture that a part of the earth takes. */
    Box around(Extent extent) {
        var left = Double.MAX_VALUE;
        var right = -Double.MAX_VALUE;
        var top = Double.MAX_VALUE;
        var bottom = -Double.MAX_VALUE;
        for (var step = 0; step <= STEPS; step++)
            for (var latitude : new double[] {extent.south(), extent.north()}) {
                var point = at(extent.west() + (extent.east() - extent.west()) * step / STEPS, latitude);
                left = Math.min(left, point.x());
                right = Math.max(right, point.x());
                top = Math.min(top, point.y());
                bottom = Math.max(bottom, point.y());
            }
        return new Box(left, top, right - left, bottom - top);
    }

    Box box() {
        return box;
    }

    Point at(double longitude, double latitude) {
        var point = projection.project(longitude, latitude);
        return new Point(shift.x() + scale * point.x(), shift.y() - scale * point.y());
    }
}
