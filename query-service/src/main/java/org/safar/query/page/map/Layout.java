package org.safar.query.page.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One drawing's measures: where its places are and how wide its flows. */
final class Layout {
    private final Size size;
    private final Ground ground;
    private final long largest;
    private final @Nullable Valley valley;
    private final boolean part;
    private final UnaryOperator<Point> seen;
    private final Map<String, Point> anchors = new HashMap<>();

    /** @param magnified whether the valley is shown beside it, should any of the flows touch it */
    Layout(Size size, List<Flow> flows, long largest, boolean magnified) {
        this.size = size;
        this.ground = new Ground(size.extent(), size.frame());
        this.largest = largest;
        this.seen = UnaryOperator.identity();
        this.part = false;
        this.valley = magnified && size.valley() > 0 && flows.stream().anyMatch(Valley::touches)
                ? Valley.in(ground, size)
                : null;
        place(flows);
    }

    private Layout(Layout whole, Valley valley, List<Flow> flows) {
        this.size = whole.size;
        this.ground = valley.ground();
        this.largest = whole.largest;
        this.seen = valley::seen;
        this.valley = null;
        this.part = true;
        place(flows);
    }

    /** Of the valley alone: what lies elsewhere is outside of this picture, and what leads there leaves it at its edge. */
    Layout of(Valley valley, List<Flow> flows) {
        return new Layout(this, valley, flows);
    }

    private void place(List<Flow> flows) {
        for (var flow : flows)
            for (var place : List.of(flow.from(), flow.to()))
                Anchors.of(place).ifPresent(at -> anchors.put(place, ground.at(at[0], at[1])));
    }

    /** None where it is not shown, or nothing touches it. */
    @Nullable
    Valley valley() {
        return valley;
    }

    /** A point of the whole picture, where it lies in this one. */
    Point seen(Point point) {
        return seen.apply(point);
    }

    /** How far places may stand along an edge: not over the corner where the valley is. */
    double end(Edge edge) {
        return switch (edge) {
            case TOP -> box().right();
            case LEFT -> box().bottom();
            case BOTTOM -> valley == null ? box().right() : valley.box().x();
            case RIGHT -> valley == null ? box().bottom() : valley.box().y();
        };
    }

    /** How far a loop reaches out, without its own width. */
    double reach() {
        return narrow() || part ? 26 : 40;
    }

    Size size() {
        return size;
    }

    boolean narrow() {
        return size.narrow();
    }

    Box box() {
        return ground.box();
    }

    Map<String, Point> anchors() {
        return Map.copyOf(anchors);
    }

    Point anchor(String place) {
        var anchor = anchors.get(place);
        if (anchor == null) throw new IllegalArgumentException("the map has no place " + place);
        return anchor;
    }

    double band(Flow flow) {
        return size.band(flow.value(), largest);
    }

    long largest() {
        return largest;
    }

    /** Five places far apart, whose words were placed by hand. */
    boolean isOfCountries() {
        return anchors.keySet().stream().allMatch(place -> place.length() == 2);
    }

    /** To a place outside of the picture. */
    boolean leaves(Flow flow) {
        return !anchors.containsKey(flow.to());
    }

    /** What has a place to leave from; a flow from outside has none here, and is in the list and the matrix. */
    static boolean begins(Flow flow) {
        return Anchors.of(flow.from()).isPresent();
    }
}
