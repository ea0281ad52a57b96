package org.safar.query.page.map;

import java.util.ArrayList;
import java.util.List;

/** Cuts areas and lines down to a part of the earth (Sutherland and Hodgman, one side after the other). */
final class Clip {
    private Clip() {}

    /** @return the part of a closed ring inside; empty where nothing is */
    static List<double[]> ring(double[][] ring, Extent extent) {
        var points = List.of(ring);
        for (var side = 0; side < 4 && !points.isEmpty(); side++) points = cut(points, extent, side);
        return points;
    }

    /** Whether any point is inside: lines are drawn whole, the picture's edge cuts them. */
    static boolean touches(double[][] line, Extent extent) {
        for (var point : line) {
            var inside = true;
            for (var side = 0; side < 4; side++) inside &= within(point, extent, side) >= 0;
            if (inside) return true;
        }
        return false;
    }

    private static List<double[]> cut(List<double[]> points, Extent extent, int side) {
        var kept = new ArrayList<double[]>();
        for (var at = 0; at < points.size(); at++) {
            var one = points.get(at);
            var next = points.get((at + 1) % points.size());
            var here = within(one, extent, side);
            var there = within(next, extent, side);
            if (here >= 0) kept.add(one);
            if (here >= 0 != there >= 0) {
                var part = here / (here - there);
                kept.add(new double[] {one[0] + (next[0] - one[0]) * part, one[1] + (next[1] - one[1]) * part});
            }
        }
        return kept;
    }

    /** How far inside of a side, in degrees; below zero outside. */
    private static double within(double[] point, Extent extent, int side) {
        return switch (side) {
            case 0 -> point[0] - extent.west();
            case 1 -> extent.east() - point[0];
            case 2 -> point[1] - extent.south();
            default -> extent.north() - point[1];
        };
    }
}
