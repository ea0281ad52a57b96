package org.safar.query.page.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A way from a place to a place: a point for each part of it, from 0 to 1. */
@FunctionalInterface
interface Curve {
    int SAMPLES = 40;

    Point at(double part);

    static Curve quadratic(Point from, Point bend, Point to) {
        return t -> {
            var u = 1 - t;
            return new Point(
                    u * u * from.x() + 2 * t * u * bend.x() + t * t * to.x(),
                    u * u * from.y() + 2 * t * u * bend.y() + t * t * to.y());
        };
    }

    static Curve cubic(Point from, Point first, Point second, Point to) {
        return t -> {
            var u = 1 - t;
            return new Point(
                    cubic(t, u, from.x(), first.x(), second.x(), to.x()),
                    cubic(t, u, from.y(), first.y(), second.y(), to.y()));
        };
    }

    private static double cubic(double t, double u, double a, double b, double c, double d) {
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }

    /**
     * The way as one shape with its arrowhead, so that neither parts from the other.
     *
     * @param width of the band; the head is as long as 4.5 + 0.78 of it, but never over 0.6 of the way
     */
    default List<Point> band(double width) {
        var points = new ArrayList<Point>();
        var lengths = new double[SAMPLES + 1];
        for (var at = 0; at <= SAMPLES; at++) {
            points.add(at((double) at / SAMPLES));
            if (at > 0)
                lengths[at] = lengths[at - 1]
                        + points.get(at).minus(points.get(at - 1)).length();
        }
        var total = lengths[SAMPLES];
        var neckAt = total - Math.min(4.5 + width * 0.78, total * 0.6);
        var half = width / 2;
        var left = new ArrayList<Point>();
        var right = new ArrayList<Point>();
        var last = 0;
        for (var at = 0; at < SAMPLES && lengths[at] < neckAt; at++) {
            var along = points.get(Math.min(SAMPLES, at + 1)).minus(points.get(Math.max(0, at - 1)));
            var side = along.unit().left();
            left.add(points.get(at).plus(side, half));
            right.add(points.get(at).plus(side, -half));
            last = at;
        }
        var step = lengths[last + 1] - lengths[last];
        var part = step == 0 ? 0 : (neckAt - lengths[last]) / step;
        var neck = points.get(last).plus(points.get(last + 1).minus(points.get(last)), part);
        var tip = points.get(SAMPLES);
        var side = tip.minus(neck).unit().left();
        var wing = half + Math.max(2.6, width * 0.26);
        var shape = new ArrayList<>(left);
        Collections.addAll(shape, neck.plus(side, half), neck.plus(side, wing), tip);
        Collections.addAll(shape, neck.plus(side, -wing), neck.plus(side, -half));
        shape.addAll(right.reversed());
        return shape;
    }
}
