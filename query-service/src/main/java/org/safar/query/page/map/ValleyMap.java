package org.safar.query.page.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safar.query.page.Wording;
import org.safar.query.page.map.Drawing.Dot;
import org.safar.query.page.map.Drawing.Inset;
import org.safar.query.page.map.Drawing.Label;

/** Draws the Fergana valley in the corner of a map: by the same rules, on the same scale of widths. */
final class ValleyMap {
    private static final double DOT = 4;

    private final Valley valley;
    private final Layout layout;
    private final List<Flow> flows;
    private final Ways ways;
    private final Drawn drawn;
    private final Wording words;
    private final Room room = new Room();

    /** @param all of the map */
    ValleyMap(Valley valley, Layout whole, List<Flow> all, List<Port> ports, Drawn drawn, Wording words) {
        this.valley = valley;
        this.flows = all.stream().filter(Valley::touches).toList();
        this.layout = whole.of(valley, flows);
        this.ways = Ways.of(flows, ports, layout);
        this.drawn = drawn;
        this.words = words;
    }

    /** Numbers come first; names stand where neither a number nor a place is. */
    Inset inset(String base) {
        var labels = new ArrayList<>(values());
        places().map(layout::anchor).forEach(at -> room.occupy(new Box(at.x() - DOT, at.y() - DOT, 2 * DOT, 2 * DOT)));
        labels.addAll(names());
        return new Inset(
                valley.outline(),
                valley.box(),
                base,
                layout.size().valley(),
                drawn.arrows(flows, ways, layout),
                places().map(place -> dot(layout.anchor(place))).toList(),
                labels);
    }

    private Stream<String> places() {
        return layout.anchors().entrySet().stream()
                .filter(place -> Valley.holds(place.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getKey);
    }

    private static Dot dot(Point at) {
        return new Dot(Svg.number(at.x()), Svg.number(at.y()), true);
    }

    /** Of what begins and ends here; the others' numbers stand on the map. */
    private List<Label> values() {
        return drawn.among(flows)
                .filter(shown -> Valley.holds(shown.flow()))
                .flatMap(shown -> ways
                        .value(shown.framed())
                        .map(at -> FlowMap.label(
                                at.plus(new Point(0, 4)),
                                "middle",
                                "b halo onland ot " + shown.flow().origin(),
                                words.number(shown.flow().value())))
                        .stream())
                .filter(label -> room.within(layout.box(), label) && room.takes(label))
                .toList();
    }

    private List<Label> names() {
        return places().flatMap(place -> Valley.besides().stream()
                        .map(beside -> name(place, beside))
                        .filter(label -> room.within(layout.box(), label) && room.takes(label))
                        .limit(1))
                .toList();
    }

    private Label name(String place, Point beside) {
        var anchor = beside.x() == 0 ? "middle" : beside.x() < 0 ? "end" : "start";
        return FlowMap.label(
                layout.anchor(place).plus(beside),
                anchor,
                "b halo onland ot " + place.substring(0, 2),
                words.place(place));
    }
}
