package org.safar.query.page.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.safar.query.page.Wording;

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
     * @param label beside the circle
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
            String label) {}

    /** A circle of the legend. */
    public record Ring(String cx, String cy, String r, String textY, long value) {}

    public static CountryMap of(String country, List<Count> counts, String base, Wording words) {
        var ground = new Ground(extent(country), new Box(0, 0, MapFiles.COUNTRY_WIDTH, MapFiles.COUNTRY_HEIGHT));
        var largest = counts.stream().mapToLong(Count::value).max().orElse(1);
        var circles = new ArrayList<Circle>();
        counts.stream()
                .sorted(Comparator.comparingLong(Count::value).reversed())
                .forEach(count -> Anchors.of(count.region())
                        .ifPresent(at -> circles.add(circle(ground.at(at[0], at[1]), count, largest, words))));
        return new CountryMap(
                Svg.number(MapFiles.COUNTRY_WIDTH),
                Svg.number(MapFiles.COUNTRY_HEIGHT),
                base,
                country,
                circles,
                legend(largest));
    }

    private static Circle circle(Point at, Count count, long largest, Wording words) {
        var withheld = count.value() == 0;
        var radius = withheld ? 2 : radius(count.value(), largest);
        var inside = !withheld && radius > INSIDE;
        var number = words.number(count.value());
        var beside = withheld || inside ? count.name() : count.name() + " " + number;
        return new Circle(
                Svg.number(at.x()),
                Svg.number(at.y()),
                Svg.number(radius),
                Svg.number(at.x() + radius + 4),
                Svg.number(at.y() + 4),
                "start",
                withheld,
                inside ? number : "",
                beside);
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
