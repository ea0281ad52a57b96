package org.safar.query.page.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The curve that each flow takes, and where its number stands beside it. */
final class Ways {
    private static final double BEND = 0.14;
    private static final double FAR_BEND = 0.27;
    private static final double HUGS = 0.35;

    private final List<Flow> flows;
    private final Layout layout;
    private final Map<Flow, Curve> curves = new HashMap<>();
    private final Map<Flow, Point> values = new HashMap<>();

    private Ways(List<Flow> flows, Layout layout) {
        this.flows = flows;
        this.layout = layout;
    }

    static Ways of(List<Flow> flows, List<Port> ports, Layout layout) {
        var ways = new Ways(flows, layout);
        for (var port : ports)
            for (var flow : port.arriving())
                if (flows.contains(flow))
                    ways.curves.put(flow, port.curve(layout.anchor(flow.from()), layout.seen(port.end(flow))));
        var tips = Arrivals.tips(flows, layout);
        for (var flow : flows) {
            if (flow.inside()) ways.loop(flow);
            else if (!layout.leaves(flow)) ways.between(flow, Objects.requireNonNull(tips.get(flow)));
        }
        return ways;
    }

    Curve curve(Flow flow) {
        return Objects.requireNonNull(curves.get(flow));
    }

    /** Where its number stands; nowhere on the map for what leaves: there it stands at the edge. */
    Optional<Point> value(Flow flow) {
        return Optional.ofNullable(values.get(flow));
    }

    private void loop(Flow flow) {
        var anchor = layout.anchor(flow.from());
        var capital = Capital.of(flow.from());
        var reach = layout.reach() + layout.band(flow) * 2.6;
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
}
