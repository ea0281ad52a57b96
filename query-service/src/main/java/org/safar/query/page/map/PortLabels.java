package org.safar.query.page.map;

import java.util.ArrayList;
import java.util.List;
import org.safar.query.page.Wording;
import org.safar.query.page.map.Drawing.Label;

/** What stands outside the frame at a place: the origin and value of each arrow, then the name. */
final class PortLabels {
    private static final double LINE = 14;
    private static final int LONG = 15;

    private PortLabels() {}

    /** @param shown what arrives in this drawing; nothing is written where nothing does */
    static void write(Port port, List<Drawn.Shown> shown, Wording words, List<Label> labels) {
        if (shown.isEmpty()) return;
        for (var arriving : shown) arrow(port, arriving, words, labels);
        var lines = lines(port.name(), port.edge().flat());
        var at = nameAt(port, lines.size());
        for (var line : lines) {
            labels.add(FlowMap.label(at, anchor(port.edge()), "b", line));
            at = at.plus(new Point(0, LINE));
        }
    }

    private static void arrow(Port port, Drawn.Shown shown, Wording words, List<Label> labels) {
        var end = port.end(shown.framed());
        var flow = shown.flow();
        var value = words.number(flow.value());
        var colour = "ot " + flow.origin();
        switch (port.edge()) {
            case TOP -> {
                labels.add(FlowMap.label(end.plus(new Point(0, -9)), "middle", "b", value));
                labels.add(FlowMap.label(end.plus(new Point(0, -22)), "middle", colour, flow.origin()));
            }
            case BOTTOM -> {
                labels.add(FlowMap.label(end.plus(new Point(0, 17)), "middle", "b", value));
                labels.add(FlowMap.label(end.plus(new Point(0, 30)), "middle", colour, flow.origin()));
            }
            case LEFT -> {
                var width = value.length() * 6.4 + 4;
                labels.add(FlowMap.label(end.plus(new Point(-8, 4)), "end", "b", value));
                labels.add(FlowMap.label(end.plus(new Point(-8 - width, 4)), "end", colour, flow.origin()));
            }
            case RIGHT -> {
                labels.add(FlowMap.label(end.plus(new Point(8, 4)), "start", colour, flow.origin()));
                labels.add(FlowMap.label(end.plus(new Point(28, 4)), "start", "b", value));
            }
        }
    }

    private static Point nameAt(Port port, int lines) {
        var middle = port.middle();
        return switch (port.edge()) {
            case TOP -> middle.plus(new Point(0, -41));
            case BOTTOM -> middle.plus(new Point(0, 48));
            case LEFT -> middle.plus(new Point(-8, -port.span() / 2 - 8 - (lines - 1) * LINE));
            case RIGHT -> middle.plus(new Point(8, -port.span() / 2 - 8 - (lines - 1) * LINE));
        };
    }

    private static String anchor(Edge edge) {
        return edge.flat() ? "middle" : edge == Edge.LEFT ? "end" : "start";
    }

    /** A long name beside the frame is broken between words. */
    private static List<String> lines(String name, boolean flat) {
        if (flat || name.length() <= LONG) return List.of(name);
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : name.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() >= LONG) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
