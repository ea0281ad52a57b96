package org.safar.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Facts.Leg;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.place.BorderPoint;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.District;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;

/**
 * What questions ask of a journey, decided once. No place is guessed: without a recruitment leg there is no origin, without an
 * exploitation leg no destination.
 *
 * @param number of the distinct journey
 * @param origin {@code from} of the first recruitment leg
 * @param destination {@code to} of the last exploitation leg
 * @param countries on the way: touched by recruitment, transit or exploitation legs, neither origin nor destination
 * @param regions on the way, likewise
 * @param districts on the way, likewise
 * @param borderPoints crossed by those legs
 */
record Route(
        int number,
        @Nullable Place origin,
        @Nullable Place destination,
        Set<Country> countries,
        Set<Region> regions,
        Set<District> districts,
        Set<BorderPoint> borderPoints) {

    static Route of(int number, List<Leg> legs) {
        var origin = legs.stream()
                .filter(leg -> leg.kind() == LegKind.RECRUITMENT)
                .findFirst()
                .map(Leg::from)
                .orElse(null);
        var destination = legs.reversed().stream()
                .filter(leg -> leg.kind() == LegKind.EXPLOITATION)
                .findFirst()
                .map(Leg::to)
                .orElse(null);
        var outward = legs.stream()
                .filter(leg -> leg.kind() != LegKind.IDENTIFICATION && leg.kind() != LegKind.RETURN)
                .toList();
        return new Route(
                number,
                origin,
                destination,
                onTheWay(outward, origin, destination, Place::country),
                onTheWay(outward, origin, destination, Place::region),
                onTheWay(outward, origin, destination, Place::district),
                borderPoints(outward));
    }

    boolean complete() {
        return origin != null && destination != null;
    }

    boolean domestic() {
        return origin != null && destination != null && origin.country().equals(destination.country());
    }

    private static <P> Set<P> onTheWay(
            List<Leg> legs, @Nullable Place origin, @Nullable Place destination, Function<Place, @Nullable P> part) {
        var touched = new LinkedHashSet<P>();
        for (var leg : legs)
            for (var place : new Place[] {leg.from(), leg.to()}) {
                var found = part.apply(place);
                if (found != null) touched.add(found);
            }
        for (var end : ends(origin, destination)) {
            var found = part.apply(end);
            if (found != null) touched.remove(found);
        }
        return Set.copyOf(touched);
    }

    private static List<Place> ends(@Nullable Place origin, @Nullable Place destination) {
        var ends = new ArrayList<Place>();
        if (origin != null) ends.add(origin);
        if (destination != null) ends.add(destination);
        return ends;
    }

    private static Set<BorderPoint> borderPoints(List<Leg> legs) {
        var points = new LinkedHashSet<BorderPoint>();
        for (var leg : legs) if (leg.borderPoint() != null) points.add(leg.borderPoint());
        return Set.copyOf(points);
    }
}
