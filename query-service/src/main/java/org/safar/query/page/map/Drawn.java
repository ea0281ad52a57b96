package org.safar.query.page.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.query.page.map.Drawing.Arrow;

/**
 * What one drawing shows of the flows that its frame has room for.
 *
 * @param here by {@link Flow#key}, each with the value that it has in this drawing
 */
record Drawn(Map<String, Flow> here) {

    /** @param framed the same flow in the frame, whose room it has */
    record Shown(Flow framed, Flow flow) {}

    static Drawn of(List<Flow> flows) {
        return new Drawn(flows.stream().collect(Collectors.toMap(Flow::key, Function.identity())));
    }

    Stream<Shown> among(List<Flow> framed) {
        return framed.stream()
                .flatMap(flow -> Stream.ofNullable(here.get(flow.key())).map(shown -> new Shown(flow, shown)));
    }

    /** In the order of drawing: leaving first, then what stays inside, then between places; in each the large ones below the small. */
    List<Arrow> arrows(List<Flow> framed, Ways ways, Layout layout) {
        return among(framed)
                .sorted(Comparator.comparingInt((Shown shown) -> turn(shown.flow(), layout))
                        .thenComparing(Comparator.comparingLong(
                                        (Shown shown) -> shown.flow().value())
                                .reversed()))
                .map(shown -> new Arrow(
                        shown.flow().origin(),
                        shown.flow().key(),
                        Svg.polygon(ways.curve(shown.framed()).band(layout.band(shown.flow()))),
                        shown.flow().words(),
                        shown.flow().chosen()))
                .toList();
    }

    private static int turn(Flow flow, Layout layout) {
        return layout.leaves(flow) ? 0 : flow.inside() ? 1 : 2;
    }
}
