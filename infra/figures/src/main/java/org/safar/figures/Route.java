package org.safar.figures;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Facts.Leg;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.place.Place;

/**
 * What questions ask of a journey, decided once for each distinct one. No place is guessed: without a recruitment leg there is no
 * origin, without an exploitation leg no destination. Places are numbers of the table's dictionary, 0 where not recorded; all lie in
 * one array, since a page asks hundreds of thousands of them and a walk from object to object is what takes the time:
 *
 * <pre>
 * 0 to 2   origin, {@code from} of the first recruitment leg: country, region, district
 * 3 to 5   destination, {@code to} of the last exploitation leg: country, region, district
 * 6 to 9   where the four lists end
 * 10 on    the lists: countries, regions, districts on the way (touched by recruitment, transit or exploitation legs, neither origin
 *          nor destination), border points crossed by those legs
 * </pre>
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what is in it
record Route(int[] numbers) {
    static final int COUNTRY = 0;
    static final int REGION = 1;
    static final int DISTRICT = 2;
    /** The list of border points. */
    static final int POINTS = 3;

    static final int ORIGIN = 0;
    static final int DESTINATION = 3;
    static final int ENDS = 6;
    static final int LISTS = 10;

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
        var numbers = IntStream.builder();
        codes(origin, places).forEach(numbers);
        codes(destination, places).forEach(numbers);
        var lists = List.of(
                onTheWay(outward, origin, destination, COUNTRY, places),
                onTheWay(outward, origin, destination, REGION, places),
                onTheWay(outward, origin, destination, DISTRICT, places),
                points.toArray());
        var end = LISTS;
        for (var list : lists) numbers.add(end += list.length);
        for (var list : lists) IntStream.of(list).forEach(numbers);
        return new Route(numbers.build().toArray());
    }

    int origin(int level) {
        return numbers[ORIGIN + level];
    }

    int destination(int level) {
        return numbers[DESTINATION + level];
    }

    /** Where the list begins in the numbers. */
    int from(int list) {
        return list == 0 ? LISTS : to(list - 1);
    }

    /** Where it has ended. */
    int to(int list) {
        return numbers[ENDS + list];
    }

    /** Both origin and destination are recorded. */
    boolean complete() {
        return origin(COUNTRY) != 0 && destination(COUNTRY) != 0;
    }

    boolean domestic() {
        return complete() && origin(COUNTRY) == destination(COUNTRY);
    }

    /** A stop on the way in a country that is neither origin nor destination. */
    boolean transit() {
        return complete() && to(COUNTRY) > LISTS;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Route(int[] its) && Arrays.equals(numbers, its);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    private static @Nullable Place place(List<Leg> legs, LegKind kind, Function<Leg, Place> end) {
        return legs.stream()
                .filter(leg -> leg.kind() == kind)
                .findFirst()
                .map(end)
                .orElse(null);
    }

    private static IntStream codes(@Nullable Place place, Dictionary<String> places) {
        return IntStream.rangeClosed(COUNTRY, DISTRICT).map(level -> {
            var code = place == null ? null : code(place, level);
            return code == null ? 0 : places.number(code);
        });
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
