package org.safar.figures;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Facts.Leg;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.place.Place;

/**
 * What questions ask of a journey, decided once for each distinct one. No place is guessed: without a recruitment leg
 * there is no
 * origin, without an exploitation leg no destination. Places are numbers of the table's dictionary, 0 where not
 * recorded.
 *
 * @param origin {@code from} of the first recruitment leg: country, region, district
 * @param destination {@code to} of the last exploitation leg: country, region, district
 * @param through on the way: touched by recruitment, transit or exploitation legs, neither origin nor destination:
 *     countries,
 *     regions, districts
 * @param borderPoints crossed by those legs
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: the journey it comes from is
record Route(int[] origin, int[] destination, int[][] through, int[] borderPoints) {
    static final int COUNTRY = 0;
    static final int REGION = 1;
    static final int DISTRICT = 2;

    static Route of(List<Leg> legs, Dictionary<String> places) {
        var origin = place(legs, LegKind.RECRUITMENT, Leg::from);
        var destination = place(legs.reversed(), LegKind.EXPLOITATION, Leg::to);
        var outward = legs.stream()
                .filter(leg -> leg.kind() != LegKind.IDENTIFICATION && leg.kind() != LegKind.RETURN)
                .toList();
        var points = outward.stream()
                .map(Leg::borderPoint)
                .filter(Objects::nonNull)
                .distinct()
                .mapToInt(point -> places.number(point.code()));
        return new Route(
                codes(origin, places),
                codes(destination, places),
                new int[][] {
                    onTheWay(outward, origin, destination, COUNTRY, places),
                    onTheWay(outward, origin, destination, REGION, places),
                    onTheWay(outward, origin, destination, DISTRICT, places)
                },
                points.toArray());
    }

    /** Both origin and destination are recorded. */
    boolean complete() {
        return origin[COUNTRY] != 0 && destination[COUNTRY] != 0;
    }

    boolean domestic() {
        return complete() && origin[COUNTRY] == destination[COUNTRY];
    }

    /** A stop on the way in a country that is neither origin nor destination. */
    boolean transit() {
        return complete() && through[COUNTRY].length > 0;
    }

    private static @Nullable Place place(List<Leg> legs, LegKind kind, Function<Leg, Place> end) {
        return legs.stream()
                .filter(leg -> leg.kind() == kind)
                .findFirst()
                .map(end)
                .orElse(null);
    }

    private static int[] codes(@Nullable Place place, Dictionary<String> places) {
        var codes = new int[3];
        if (place == null) return codes;
        for (var level = COUNTRY; level <= DISTRICT; level++) {
            var code = code(place, level);
            if (code != null) codes[level] = places.number(code);
        }
        return codes;
    }

    private static int[] onTheWay(
            List<Leg> legs, @Nullable Place origin, @Nullable Place destination, int level, Dictionary<String> places) {
        var ends = Stream.of(origin, destination).filter(Objects::nonNull).map(end -> code(end, level));
        Predicate<@Nullable String> atEnd = ends.filter(Objects::nonNull).toList()::contains;
        var touched = new LinkedHashSet<String>();
        for (var leg : legs)
            for (var place : List.of(leg.from(), leg.to())) {
                var code = code(place, level);
                if (code != null && !atEnd.test(code)) touched.add(code);
            }
        return touched.stream().mapToInt(places::number).toArray();
    }

    private static @Nullable String code(Place place, int level) {
        var region = place.region();
        var district = place.district();
        return switch (level) {
            case COUNTRY -> place.country().code();
            case REGION -> region == null ? null : region.code();
            default -> district == null ? null : district.code();
        };
    }
}
