package org.safar.figures;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Facts.Leg;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Places;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.RouteLeg;

/** A journey's legs as statistics know them. */
final class Journeys {
    private Journeys() {}

    static List<Leg> facts(Collection<RouteLeg> legs) {
        return legs.stream()
                .map(leg -> new Leg(leg.kind(), resolved(leg.from()), resolved(leg.to()), leg.borderPoint()))
                .toList();
    }

    static PartialDate recruited(Collection<RouteLeg> legs) {
        return legs.stream()
                .filter(leg -> leg.kind() == LegKind.RECRUITMENT)
                .findFirst()
                .map(RouteLeg::departed)
                .orElse(PartialDate.NOT_RECORDED);
    }

    /** The place with its region by today's code. */
    static @Nullable Place today(@Nullable Place place) {
        return place == null ? null : resolved(place);
    }

    private static Place resolved(Place place) {
        var region = place.region();
        return region == null ? place : new Place(place.country(), Places.resolve(region), place.district());
    }
}
