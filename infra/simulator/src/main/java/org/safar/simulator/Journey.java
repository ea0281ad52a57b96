package org.safar.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Confidence;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.place.Country;

/**
 * How a person was taken from home to where they were exploited, and away again.
 *
 * @param home where the person was recruited
 * @param legs in order, numbered from 1, the last one ending not after the day the person was met
 * @param exploitedFrom first day of exploitation
 * @param exploitedTo last day of exploitation
 */
record Journey(Stop home, List<Leg> legs, LocalDate exploitedFrom, LocalDate exploitedTo) {
    private static final double TO_A_TOWN_FIRST = 0.6;
    private static final double MOVED_ON = 0.3;
    private static final double OVER_SEVERAL_TOWNS = 0.8;
    private static final double CROSSING_UNKNOWN = 0.12;
    private static final Shares<Confidence> CONFIDENCE = Shares.of(Confidence.SELF_REPORTED, 45)
            .or(Confidence.CORROBORATED, 35)
            .or(Confidence.PROVEN, 20);

    /** @param met the day on which the person was met */
    static Journey of(Dice dice, Person person, LocalDate met) {
        var home = Geography.home(dice, person.origin());
        var ended = met.minusDays(dice.between(2, 40));
        var began = ended.minusDays(dice.between(30, 900));
        var path = Routes.path(dice, person.origin(), person.destination());
        var way = new Way(dice, home, began.minusDays(dice.between(path.size() * 6, path.size() * 6 + 20)));
        outward(dice, way, person, path);
        if (dice.chance(MOVED_ON)) {
            way.wait(dice.between(5, 20));
            way.go(LegKind.EXPLOITATION, Geography.workplace(dice, person.destination()), 1);
        }
        way.waitUntil(ended);
        way.go(LegKind.IDENTIFICATION, metAt(dice, person), dice.between(0, 2));
        return new Journey(home, List.copyOf(way.legs), began, ended);
    }

    /** The way home of somebody who was met abroad, after the last leg. */
    Leg homewards(Dice dice, LocalDate departs) {
        var way = new Way(dice, legs.getLast().to(), departs);
        way.legs.addAll(legs);
        way.go(LegKind.RETURN, home, dice.between(0, 2));
        return way.legs.getLast();
    }

    private static void outward(Dice dice, Way way, Person person, List<String> path) {
        if (dice.chance(TO_A_TOWN_FIRST) || person.domestic()) {
            way.go(LegKind.RECRUITMENT, Geography.workplace(dice, person.origin()), dice.between(0, 1));
        }
        for (var through : path.subList(1, Math.max(1, path.size() - 1))) {
            var stop = Person.isRegional(through) ? Geography.workplace(dice, new Country(through)) : Stop.of(through);
            way.go(way.legs.isEmpty() ? LegKind.RECRUITMENT : LegKind.TRANSIT, stop, dice.between(0, 2));
        }
        var work = Geography.workplace(dice, person.destination());
        if (way.legs.isEmpty()) way.go(LegKind.RECRUITMENT, work, dice.between(0, 2));
        if (dice.chance(OVER_SEVERAL_TOWNS)) {
            way.go(LegKind.TRANSIT, Geography.workplace(dice, person.destination()), dice.between(0, 2));
        }
        way.go(LegKind.EXPLOITATION, work, dice.between(0, 2));
    }

    private static Stop metAt(Dice dice, Person person) {
        return person.metAbroad() || person.domestic()
                ? Geography.workplace(dice, person.destination())
                : Geography.home(dice, person.origin());
    }

    /** Somebody on the way. */
    private static final class Way {
        private final Dice dice;
        private final List<Leg> legs = new ArrayList<>();
        private Stop at;
        private LocalDate day;

        private Way(Dice dice, Stop at, LocalDate day) {
            this.dice = dice;
            this.at = at;
            this.day = day;
        }

        private void wait(int days) {
            day = day.plusDays(days);
        }

        private void waitUntil(LocalDate until) {
            if (day.isBefore(until)) day = until;
        }

        private void go(LegKind kind, Stop to, int days) {
            var arrived = day.plusDays(days);
            legs.add(new Leg(
                    legs.size() + 1,
                    kind,
                    at,
                    to,
                    crossing(to),
                    day,
                    arrived,
                    dice.oneOf(Precision.REMEMBERED),
                    dice.oneOf(CONFIDENCE)));
            at = to;
            day = arrived;
        }

        private @Nullable String crossing(Stop to) {
            var domestic = at.country().equals(to.country());
            return domestic || dice.chance(CROSSING_UNKNOWN) ? null : Geography.crossing(dice, at, to);
        }
    }
}
