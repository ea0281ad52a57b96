package org.safar.query.page.map;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.safar.query.page.map.Atlas.Shape;

/** On which side of the frame a place outside stands, and how far along it: towards where it lies from the region's middle. */
record Direction(Edge edge, double part) {
    private static final double MIDDLE_LONGITUDE = 67;
    private static final double MIDDLE_LATITUDE = 45;

    /** Where lines would cross each other if the place stood exactly where it lies. */
    private static final Map<String, Direction> CHOSEN = Map.of(
            "RU", new Direction(Edge.TOP, 0.27),
            "PL", new Direction(Edge.LEFT, 0.16),
            "TR", new Direction(Edge.LEFT, 0.62),
            "BH", new Direction(Edge.BOTTOM, 0.10),
            "SA", new Direction(Edge.BOTTOM, 0.16),
            "AE", new Direction(Edge.BOTTOM, 0.36),
            "KR", new Direction(Edge.RIGHT, 0.47));

    private static final Map<String, Direction> CHOSEN_NARROW = Map.of(
            "RU", new Direction(Edge.TOP, 0.36),
            "TR", new Direction(Edge.BOTTOM, 0.44),
            "BH", new Direction(Edge.BOTTOM, 0.12),
            "AE", new Direction(Edge.BOTTOM, 0.78));

    private static final Set<Edge> SIDES = Set.of(Edge.LEFT, Edge.RIGHT);

    static Direction of(String country, boolean narrow) {
        var wide = CHOSEN.containsKey(country) ? CHOSEN.get(country) : towards(country);
        if (!narrow) return wide;
        if (CHOSEN_NARROW.containsKey(country)) return CHOSEN_NARROW.get(country);
        // a narrow picture has no room for words beside it
        return SIDES.contains(wide.edge) ? new Direction(Edge.BOTTOM, wide.edge == Edge.LEFT ? 0.3 : 0.9) : wide;
    }

    private static Direction towards(String country) {
        var bearing = bearing(country);
        var x = Math.sin(bearing);
        var y = -Math.cos(bearing);
        if (Math.abs(y) > Math.abs(x))
            return new Direction(y < 0 ? Edge.TOP : Edge.BOTTOM, inside(0.5 + x / (2 * Math.abs(y))));
        return new Direction(x < 0 ? Edge.LEFT : Edge.RIGHT, inside(0.5 + y / (2 * Math.abs(x))));
    }

    private static double inside(double part) {
        return Math.clamp(part, 0.08, 0.92);
    }

    /** Of the great circle, from north over east. */
    private static double bearing(String country) {
        var middle = middle(country);
        var from = Math.toRadians(MIDDLE_LATITUDE);
        var to = Math.toRadians(middle.y());
        var turn = Math.toRadians(middle.x() - MIDDLE_LONGITUDE);
        return Math.atan2(
                Math.sin(turn) * Math.cos(to),
                Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn));
    }

    /** Of the country's largest area; a country that no map has lies in the west, with most of those it may be. */
    private static Point middle(String country) {
        return Atlas.world().countries().stream()
                .filter(shape -> shape.code().equals(country))
                .map(Direction::middle)
                .findFirst()
                .orElse(new Point(10, 50));
    }

    private static Point middle(Shape shape) {
        var best = new Point(10, 50);
        var largest = -1.0;
        for (var ring : shape.lines()) {
            var longitudes = Arrays.stream(ring).mapToDouble(point -> point[0]).summaryStatistics();
            var latitudes = Arrays.stream(ring).mapToDouble(point -> point[1]).summaryStatistics();
            var size = (longitudes.getMax() - longitudes.getMin()) * (latitudes.getMax() - latitudes.getMin());
            if (size <= largest) continue;
            largest = size;
            best = new Point(
                    (longitudes.getMax() + longitudes.getMin()) / 2, (latitudes.getMax() + latitudes.getMin()) / 2);
        }
        return best;
    }
}
