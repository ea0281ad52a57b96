package org.safar.query.page.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.safar.query.page.Wording;
import org.safar.query.page.map.Drawing.Arrow;
import org.safar.query.page.map.Drawing.Dot;
import org.safar.query.page.map.Drawing.Label;
import org.safar.query.page.map.Drawing.Stub;

/** Draws flows: leaving first, then what stays inside, then between places, in each the large ones below the small. */
public final class FlowMap {
    private static final double BEND = 0.14;
    private static final double FAR_BEND = 0.27;
    private static final double HUGS = 0.35;

    private final Layout layout;
    private final List<Flow> flows;
    private final List<Port> ports;
    private final Map<Flow, Curve> curves = new HashMap<>();
    private final Map<Flow, Point> values = new HashMap<>();
    private final Wording words;

    private FlowMap(Size size, List<Flow> all, Wording words) {
        var largest = all.stream().mapToLong(Flow::value).max().orElse(1);
        this.flows = all.stream()
                .filter(Layout::begins)
                .sorted(Comparator.comparingLong(Flow::value).reversed())
                .limit(size.most())
                .toList();
        this.layout = new Layout(size, flows, largest);
        this.words = words;
        this.ports = Port.of(flows, layout, words::place);
    }

    /**
     * @param flows of which the largest are drawn
     * @param base address of the base map of this size
     */
    public static Drawing draw(Size size, List<Flow> flows, String base, Wording words) {
        var map = new FlowMap(size, flows, words);
        map.bend();
        return map.drawing(base);
    }

    private void bend() {
        for (var port : ports)
            for (var flow : port.arriving()) curves.put(flow, port.curve(flow, layout.anchor(flow.from())));
        var tips = Arrivals.tips(flows, layout);
        for (var flow : flows) {
            if (flow.inside()) loop(flow);
            else if (!layout.leaves(flow)) between(flow, Objects.requireNonNull(tips.get(flow)));
        }
    }

    private void loop(Flow flow) {
        var anchor = layout.anchor(flow.from());
        var capital = Capital.of(flow.from());
        var reach = (layout.narrow() ? 26 : 40) + layout.band(flow) * 2.6;
        curves.put(flow, capital.loop(anchor, reach));
        values.put(flow, capital.loopLabel(anchor, reach, layout.band(flow)));
    }

    /** Always to the left seen from the origin, so that there and back part; a thin one that hugs a thick one more. */
    private void between(Flow flow, Point tip) {
        var from = layout.anchor(flow.from());
        var chord = tip.minus(from);
        var bend = hugs(flow, chord) ? FAR_BEND : BEND;
        var control = from.plus(chord, 0.5).plus(chord.left(), bend);
        var curve = Curve.quadratic(from.plus(control.minus(from).unit(), 4), control, tip);
        curves.put(flow, curve);
        var at = bend == FAR_BEND ? 0.42 : 0.62;
        values.put(flow, curve.at(at).plus(chord.unit().left(), layout.band(flow) / 2 + 11));
    }

    private boolean hugs(Flow thin, Point way) {
        return flows.stream()
                .filter(thick -> thick.to().equals(thin.to()) && !thick.inside())
                .filter(thick -> thick.value() > 2 * thin.value())
                .map(thick -> layout.anchor(thick.to()).minus(layout.anchor(thick.from())))
                .anyMatch(other -> other.length() < way.length()
                        && Math.abs(Math.sin(other.angle() - way.angle())) < HUGS
                        && Math.cos(other.angle() - way.angle()) > 0);
    }

    private Drawing drawing(String base) {
        var labels = new ArrayList<Label>();
        names(labels);
        var size = layout.size();
        for (var port : ports) PortLabels.write(port, layout, words, labels);
        return new Drawing(
                size.name().toLowerCase(Locale.ROOT),
                Svg.number(size.width()),
                Svg.number(size.height()),
                layout.box(),
                base,
                arrows(),
                ports.stream().map(FlowMap::stub).toList(),
                dots(),
                labels,
                Legend.of(layout));
    }

    private List<Arrow> arrows() {
        return flows.stream()
                .sorted(Comparator.comparingInt(this::turn)
                        .thenComparing(Comparator.comparingLong(Flow::value).reversed()))
                .map(flow -> new Arrow(
                        flow.origin(),
                        flow.from() + "-" + flow.to(),
                        Svg.polygon(Objects.requireNonNull(curves.get(flow)).band(layout.band(flow))),
                        flow.words(),
                        flow.chosen()))
                .toList();
    }

    private int turn(Flow flow) {
        return layout.leaves(flow) ? 0 : flow.inside() ? 1 : 2;
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
        flows.stream()
                .flatMap(flow -> Stream.of(flow.from(), flow.to()))
                .distinct()
                .filter(place -> layout.anchors().containsKey(place))
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
        flows.stream()
                .filter(flow -> values.containsKey(flow) && flow.value() >= least)
                .map(flow -> label(
                        Objects.requireNonNull(values.get(flow)).plus(new Point(0, 4)),
                        "middle",
                        "b halo onland ot " + flow.origin(),
                        words.number(flow.value())))
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
