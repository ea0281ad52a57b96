package org.safar.query.page.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A place outside, on the frame's edge, with room for each flow that arrives. */
final class Port {
    private static final double LETTER = 6.6;
    private static final double APART = 10;

    private final String country;
    private final String name;
    private final Edge edge;
    private final List<Flow> arriving;
    private final Map<Flow, Double> slots = new HashMap<>();
    private final double span;
    private Point middle;

    private Port(String country, String name, Direction direction, List<Flow> arriving, Layout layout) {
        this.country = country;
        this.name = name;
        this.edge = direction.edge();
        this.middle = edge.at(layout.box(), direction.part());
        this.arriving = new ArrayList<>(arriving);
        this.arriving.sort(Comparator.comparingDouble(flow -> towards(layout.anchor(flow.from()))));
        this.span =
                this.arriving.stream().mapToDouble(flow -> room(flow, layout)).sum();
        var at = -span / 2;
        for (var flow : this.arriving) {
            slots.put(flow, at + room(flow, layout) / 2);
            at += room(flow, layout);
        }
    }

    /** All places outside that something arrives at, none over another. */
    static List<Port> of(List<Flow> flows, Layout layout, Function<String, String> names) {
        var byCountry = new HashMap<String, List<Flow>>();
        for (var flow : flows)
            if (layout.leaves(flow))
                byCountry.computeIfAbsent(flow.to(), _ -> new ArrayList<>()).add(flow);
        var ports = new ArrayList<Port>();
        byCountry.forEach((country, arriving) -> ports.add(
                new Port(country, names.apply(country), Direction.of(country, layout.narrow()), arriving, layout)));
        ports.sort(Comparator.comparing(Port::country));
        for (var edge : Edge.values())
            spread(ports.stream().filter(port -> port.edge == edge).toList(), layout.end(edge));
        return ports;
    }

    /** Moves neighbours apart, then back inside where the last went over the end. */
    private static void spread(List<Port> ports, double end) {
        var sorted = new ArrayList<>(ports);
        sorted.sort(Comparator.comparingDouble(Port::along));
        for (var at = 1; at < sorted.size(); at++) {
            var least = sorted.get(at - 1).along()
                    + sorted.get(at - 1).half()
                    + sorted.get(at).half()
                    + APART;
            if (sorted.get(at).along() < least) sorted.get(at).moveTo(least);
        }
        var limit = end;
        for (var port : sorted.reversed()) {
            if (port.along() + port.half() > limit) port.moveTo(limit - port.half());
            limit = port.along() - port.half() - APART;
        }
    }

    private double along() {
        return edge.flat() ? middle.x() : middle.y();
    }

    private void moveTo(double along) {
        middle = edge.flat() ? new Point(along, middle.y()) : new Point(middle.x(), along);
    }

    /** Half of what it takes of the edge, its name included. */
    private double half() {
        return edge.flat() ? Math.max(span, (name.length() + 4) * LETTER) / 2 : span / 2 + 18;
    }

    /** Sorted by the angle of where they come from, so that lines to one place do not cross near it. */
    private double towards(Point from) {
        var way = from.minus(middle);
        return edge.flat() ? Math.atan2(way.x(), Math.abs(way.y())) : Math.atan2(way.y(), Math.abs(way.x()));
    }

    private double room(Flow flow, Layout layout) {
        return Math.max(layout.band(flow) + 5, edge.flat() ? (layout.narrow() ? 26 : 29) : 16);
    }

    String country() {
        return country;
    }

    String name() {
        return name;
    }

    Edge edge() {
        return edge;
    }

    List<Flow> arriving() {
        return List.copyOf(arriving);
    }

    Point middle() {
        return middle;
    }

    /** How long the stub is. */
    double span() {
        return span;
    }

    Point end(Flow flow) {
        var slot = slots.getOrDefault(flow, 0.0);
        return edge.flat() ? new Point(middle.x() + slot, middle.y()) : new Point(middle.x(), middle.y() + slot);
    }

    /** Docks at right angles to the frame. */
    Curve curve(Point from, Point end) {
        var distance = end.minus(from).length();
        var second = end.plus(edge.inward(), distance * 0.36);
        var chord = second.minus(from);
        var first = from.plus(chord, 0.42).plus(chord.unit().left(), distance * 0.06);
        return Curve.cubic(from.plus(first.minus(from).unit(), 4), first, second, end);
    }
}
