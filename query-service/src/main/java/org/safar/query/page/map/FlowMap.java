package org.safar.query.page.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.query.page.Wording;
import org.safar.query.page.map.Drawing.Dot;
import org.safar.query.page.map.Drawing.Inset;
import org.safar.query.page.map.Drawing.Label;
import org.safar.query.page.map.Drawing.Stub;
import org.safar.query.page.map.Drawn.Shown;

/** Draws flows: leaving first, then what stays inside, then between places, in each the large ones below the small. */
public final class FlowMap {
    private final Layout layout;
    private final List<Flow> flows;
    private final Drawn drawn;
    private final List<Port> ports;
    private final Ways ways;
    private final Wording words;

    /**
     * @param framed what room is made for
     * @param drawn of it, each with the value that it has here
     * @param scale the value of the widest line at least
     * @param valley whether it is shown
     */
    private FlowMap(Size size, List<Flow> framed, List<Flow> drawn, long scale, boolean valley, Wording words) {
        var largest =
                Math.max(scale, framed.stream().mapToLong(Flow::value).max().orElse(1));
        this.flows = framed.stream()
                .filter(Layout::begins)
                .sorted(Comparator.comparingLong(Flow::value).reversed())
                .limit(size.most())
                .toList();
        this.drawn = Drawn.of(drawn);
        this.layout = new Layout(size, flows, largest, valley);
        this.words = words;
        this.ports = Port.of(flows, layout, words::place);
        this.ways = Ways.of(flows, ports, layout);
    }

    /**
     * @param flows of which the largest are drawn
     * @param base of this size
     */
    public static Drawing draw(Size size, List<Flow> flows, Base base, Wording words) {
        return draw(size, flows, 0, base, words);
    }

    /** @param scale the value of the widest line, should no flow be larger: so that drawings one after the other have one scale */
    public static Drawing draw(Size size, List<Flow> flows, long scale, Base base, Wording words) {
        return new FlowMap(size, flows, flows, scale, !base.valley().isEmpty(), words).drawing(base);
    }

    /**
     * Two drawings to be read side by side: one scale of widths, and every place and every way where it is in the other.
     *
     * @return the first, the second
     */
    public static List<Drawing> pair(Size size, List<Flow> first, List<Flow> second, Base base, Wording words) {
        var framed = framed(first, second);
        return List.of(draw(size, framed, first, base, words), draw(size, framed, second, base, words));
    }

    private static Drawing draw(Size size, List<Flow> framed, List<Flow> drawn, Base base, Wording words) {
        return new FlowMap(size, framed, drawn, 0, !base.valley().isEmpty(), words).drawing(base);
    }

    /** All of both, each with its larger value. */
    private static List<Flow> framed(List<Flow> first, List<Flow> second) {
        return List.copyOf(Stream.concat(first.stream(), second.stream())
                .collect(Collectors.toMap(
                        Flow::key,
                        Function.identity(),
                        (one, other) -> one.value() >= other.value() ? one : other,
                        LinkedHashMap::new))
                .values());
    }

    private Drawing drawing(Base base) {
        var labels = new ArrayList<Label>();
        names(labels);
        var size = layout.size();
        for (var port : ports) PortLabels.write(port, shown(port), words, labels);
        return new Drawing(
                size.name().toLowerCase(Locale.ROOT),
                Svg.number(size.width()),
                Svg.number(size.height()),
                layout.box(),
                base.address(),
                drawn.arrows(onTheMap(), ways, layout),
                ports.stream()
                        .filter(port -> !shown(port).isEmpty())
                        .map(FlowMap::stub)
                        .toList(),
                dots(),
                labels,
                Legend.of(layout),
                inset(base));
    }

    private List<Flow> onTheMap() {
        return layout.valley() == null
                ? flows
                : flows.stream().filter(flow -> !Valley.holds(flow)).toList();
    }

    private @Nullable Inset inset(Base base) {
        var valley = layout.valley();
        return valley == null ? null : new ValleyMap(valley, layout, flows, ports, drawn, words).inset(base.valley());
    }

    private List<Shown> shown(Port port) {
        return drawn.among(port.arriving()).toList();
    }

    private List<Dot> dots() {
        return layout.anchors().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(anchor -> new Dot(
                        Svg.number(anchor.getValue().x()),
                        Svg.number(anchor.getValue().y()),
                        anchor.getKey().length() > 2))
                .toList();
    }

    /** Where the largest flows begin or end, the name comes first. */
    private void names(List<Label> labels) {
        var room = new Room();
        var valley = layout.valley();
        if (valley != null) room.occupy(valley.box());
        flows.stream()
                .flatMap(flow -> Stream.of(flow.from(), flow.to()))
                .distinct()
                .filter(place -> layout.anchors().containsKey(place))
                .filter(place -> valley == null || !Valley.holds(place))
                .map(this::name)
                .flatMap(Optional::stream)
                .filter(name -> layout.isOfCountries() || room.takes(name))
                .forEach(labels::add);
        values(labels, room);
    }

    private Optional<Label> name(String place) {
        var region = place.length() > 2;
        if (region && layout.narrow()) return Optional.empty();
        var capital = Capital.of(place);
        var offset = layout.narrow() ? capital.narrowName() : capital.name();
        var ends = layout.narrow() ? capital.narrowEnds() : capital.nameEnds();
        return Optional.of(label(
                layout.anchor(place).plus(offset),
                ends ? "end" : "start",
                "b halo onland ot " + place.substring(0, 2) + (layout.narrow() || region ? "" : " big"),
                layout.narrow() ? place : words.place(place)));
    }

    private void values(List<Label> labels, Room room) {
        var least = layout.narrow() ? layout.largest() / 4 : 0;
        drawn.among(onTheMap())
                .filter(shown -> shown.flow().value() >= least)
                .flatMap(shown -> ways
                        .value(shown.framed())
                        .map(at -> label(
                                at.plus(new Point(0, 4)),
                                "middle",
                                "b halo onland ot " + shown.flow().origin(),
                                words.number(shown.flow().value())))
                        .stream())
                .filter(value -> layout.isOfCountries() || room.takes(value))
                .forEach(labels::add);
    }

    static Label label(Point at, String anchor, String style, String text) {
        return new Label(Svg.number(at.x()), Svg.number(at.y()), anchor, style, text);
    }

    private static Stub stub(Port port) {
        var half = port.span() / 2 - 2;
        var way = port.edge().flat() ? new Point(1, 0) : new Point(0, 1);
        var middle = port.middle().plus(port.edge().inward(), -1);
        var from = middle.plus(way, -half);
        var to = middle.plus(way, half);
        return new Stub(Svg.number(from.x()), Svg.number(from.y()), Svg.number(to.x()), Svg.number(to.y()));
    }
}
