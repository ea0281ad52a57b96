package org.safar.query.page.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One drawing's measures: where its places are and how wide its flows. */
final class Layout {
    private final Size size;
    private final Ground ground;
    private final long largest;
    private final Map<String, Point> anchors = new HashMap<>();

    Layout(Size size, List<Flow> flows, long largest) {
        this.size = size;
        this.ground = new Ground(size.extent(), size.frame());
        this.largest = largest;
        for (var flow : flows)
            for (var place : List.of(flow.from(), flow.to()))
                Anchors.of(place).ifPresent(at -> anchors.put(place, ground.at(at[0], at[1])));
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
