package org.safar.query.page.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.safar.query.page.Wording;
import org.safar.query.page.map.Drawing.Label;

/** Counts of regions as circles on their country: the area is the count. What is withheld is a small grey dot. */
public record CountryMap(
        String width, String height, String base, String country, List<Circle> circles, List<Ring> legend) {
    private static final double LARGEST = 26;
    private static final double INSIDE = 13;
    private static final double MARGIN = 0.6;

    /** @param value 1 or more; 0 where it is withheld */
    public record Count(String region, String name, long value) {}

    /**
     * @param inside the number has room inside
     * @param name of the region, and its number where that does not stand inside
     * @param label the name beside the circle; empty where it has no room
     */
    public record Circle(
            String x,
            String y,
            String r,
            String textX,
            String textY,
            String anchor,
            boolean withheld,
            String inside,
            String name,
            String label) {}

    /** A circle of the legend. */
    public record Ring(String cx, String cy, String r, String textY, long value) {}

    public static CountryMap of(String country, List<Count> counts, String base, Wording words) {
        var ground = new Ground(extent(country), new Box(0, 0, MapFiles.COUNTRY_WIDTH, MapFiles.COUNTRY_HEIGHT));
        var largest = counts.stream().mapToLong(Count::value).max().orElse(1);
        var spots = counts.stream()
                .sorted(Comparator.comparingLong(Count::value).reversed())
                .flatMap(count ->
                        Anchors.of(count.region()).stream().map(at -> Spot.of(count, ground.at(at[0], at[1]), largest)))
                .toList();
        var room = new Room();
        spots.forEach(spot -> room.occupy(spot.box()));
        var circles = spots.stream().map(spot -> spot.circle(room, words)).toList();
        return new CountryMap(
                Svg.number(MapFiles.COUNTRY_WIDTH),
                Svg.number(MapFiles.COUNTRY_HEIGHT),
                base,
                country,
                circles,
                legend(largest));
    }

    /** A region's count where it stands. */
    private record Spot(Count count, Point at, double radius) {
        static Spot of(Count count, Point at, long largest) {
            return new Spot(count, at, count.value() == 0 ? 2 : CountryMap.radius(count.value(), largest));
        }

        Box box() {
            return new Box(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
        }

        Circle circle(Room room, Wording words) {
            var withheld = count.value() == 0;
            var inside = !withheld && radius > INSIDE;
            var number = words.number(count.value());
            var text = withheld || inside ? count.name() : count.name() + " " + number;
            var label = label(text, room);
            return new Circle(
                    Svg.number(at.x()),
                    Svg.number(at.y()),
                    Svg.number(radius),
                    label.x(),
                    label.y(),
                    label.anchor(),
                    withheld,
                    inside ? number : "",
                    text,
                    label.text());
        }

        /** Where it stands over no circle and no other name: right, left, below, above; else nowhere. The table has them all. */
        private Label label(String text, Room room) {
            return Stream.of(
                            beside(text, radius + 4, 4, "start"),
                            beside(text, -radius - 4, 4, "end"),
                            beside(text, 0, radius + 14, "middle"),
                            beside(text, 0, -radius - 5, "middle"))
                    .filter(room::takes)
                    .findFirst()
                    .orElse(beside("", 0, 0, "start"));
        }

        private Label beside(String text, double dx, double dy, String anchor) {
            return new Label(Svg.number(at.x() + dx), Svg.number(at.y() + dy), anchor, "", text);
        }
    }

    private static double radius(long value, long largest) {
        return Math.max(3, LARGEST * Math.sqrt((double) value / largest));
    }

    private static List<Ring> legend(long largest) {
        var rings = new ArrayList<Ring>();
        var floor = MapFiles.COUNTRY_HEIGHT - 12;
        for (var share : new double[] {0.95, 0.45, 0.1}) {
            var value = Legend.round(share * largest);
            if (value == 0) continue;
            var radius = radius(value, largest);
            rings.add(new Ring(
                    Svg.number(MapFiles.COUNTRY_WIDTH - 64),
                    Svg.number(floor - radius),
                    Svg.number(radius),
                    Svg.number(floor - 2 * radius + 4),
                    value));
        }
        return rings;
    }

    /** As much of the earth as the country takes, and a little around it. */
    static Extent extent(String country) {
        var points = Atlas.world().countries().stream()
                .filter(shape -> shape.code().equals(country))
                .flatMap(shape -> shape.lines().stream())
                .flatMap(Arrays::stream)
                .toList();
        var longitudes = points.stream().mapToDouble(point -> point[0]).summaryStatistics();
        var latitudes = points.stream().mapToDouble(point -> point[1]).summaryStatistics();
        return new Extent(
                longitudes.getMin() - MARGIN,
                latitudes.getMin() - MARGIN,
                longitudes.getMax() + MARGIN,
                latitudes.getMax() + MARGIN);
    }
}
