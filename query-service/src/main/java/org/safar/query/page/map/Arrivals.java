package org.safar.query.page.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where flows end at a place inside: side by side, across their mean way, in the order of their angles. */
final class Arrivals {
    private static final double TIP = 6;
    private static final double GAP = 5;

    private Arrivals() {}

    static Map<Flow, Point> tips(List<Flow> flows, Layout layout) {
        var byPlace = new HashMap<String, List<Flow>>();
        for (var flow : flows)
            if (!flow.inside() && !layout.leaves(flow))
                byPlace.computeIfAbsent(flow.to(), _ -> new ArrayList<>()).add(flow);
        var tips = new HashMap<Flow, Point>();
        byPlace.forEach((place, arriving) -> beside(layout.anchor(place), arriving, layout, tips));
        return tips;
    }

    private static void beside(Point place, List<Flow> arriving, Layout layout, Map<Flow, Point> tips) {
        if (arriving.size() == 1) {
            var only = arriving.getFirst();
            tips.put(only, place.plus(layout.anchor(only.from()).minus(place).unit(), TIP));
            return;
        }
        arriving.sort(Comparator.comparingDouble(flow -> angle(flow, place, layout)));
        var mean = arriving.stream()
                .mapToDouble(flow -> angle(flow, place, layout))
                .average()
                .orElseThrow();
        var way = Point.at(mean);
        var across = way.turned(Math.PI / 2);
        var at = -arriving.stream().mapToDouble(flow -> layout.band(flow) + GAP).sum() / 2;
        for (var flow : arriving) {
            var room = layout.band(flow) + GAP;
            tips.put(flow, place.plus(across, at + room / 2).plus(way, TIP));
            at += room;
        }
    }

    private static double angle(Flow flow, Point place, Layout layout) {
        return layout.anchor(flow.from()).minus(place).angle();
    }
}
