package org.safar.figures;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Facts.Leg;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Places;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegCorrected;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRetracted;
import org.safar.kernel.victimcase.RouteLeg;

/** The legs of a journey as they now stand. */
final class Journeys {
    private Journeys() {}

    /** In the order of the hub's numbers. */
    static Collection<RouteLeg> legs(CaseHistory history) {
        var legs = new TreeMap<Integer, RouteLeg>();
        for (var entry : history.entries()) {
            if (entry.event() instanceof RouteLegRecorded recorded)
                legs.put(recorded.leg().number(), recorded.leg());
            if (entry.event() instanceof RouteLegCorrected corrected)
                legs.put(corrected.leg().number(), corrected.leg());
            if (entry.event() instanceof RouteLegRetracted retracted) legs.remove(retracted.leg());
        }
        return legs.values();
    }

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
