package org.safar.simulator;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Places;
import org.safar.kernel.place.Places.RegisteredBorderPoint;

/** Where people come from, end up and cross. The weights are invented; Sughd's is high on purpose. */
final class Geography {
    private static final Map<String, Shares<String>> HOMES = Map.of(
            "KZ",
                    Shares.of("KZ-61", 22)
                            .or("KZ-31", 14)
                            .or("KZ-19", 12)
                            .or("KZ-43", 10)
                            .or("KZ-35", 9)
                            .or("KZ-79", 8)
                            .or("KZ-63", 7)
                            .or("KZ-39", 6)
                            .or("KZ-55", 6)
                            .or("KZ-10", 3)
                            .or("KZ-33", 3),
            "KG",
                    Shares.of("KG-O", 26)
                            .or("KG-J", 24)
                            .or("KG-B", 16)
                            .or("KG-C", 12)
                            .or("KG-T", 7)
                            .or("KG-N", 6)
                            .or("KG-Y", 5)
                            .or("KG-GB", 4),
            "TJ",
                    Shares.of("TJ-SU", 44)
                            .or("TJ-KT", 32)
                            .or("TJ-RA", 15)
                            .or("TJ-DU", 6)
                            .or("TJ-GB", 3),
            "TM",
                    Shares.of("TM-D", 28)
                            .or("TM-L", 26)
                            .or("TM-M", 24)
                            .or("TM-A", 10)
                            .or("TM-B", 8)
                            .or("TM-S", 4),
            "UZ",
                    Shares.of("UZ-SA", 15)
                            .or("UZ-QA", 13)
                            .or("UZ-FA", 12)
                            .or("UZ-AN", 11)
                            .or("UZ-XO", 10)
                            .or("UZ-SU", 9)
                            .or("UZ-QR", 8)
                            .or("UZ-NG", 8)
                            .or("UZ-JI", 6)
                            .or("UZ-BU", 4)
                            .or("UZ-SI", 4));

    private static final Map<String, Shares<String>> WORKPLACES = Map.of(
            "KZ",
                    Shares.of("KZ-61", 24)
                            .or("KZ-75", 20)
                            .or("KZ-19", 14)
                            .or("KZ-71", 14)
                            .or("KZ-79", 10)
                            .or("KZ-47", 7)
                            .or("KZ-23", 6)
                            .or("KZ-31", 5),
            "KG", Shares.of("KG-GB", 45).or("KG-C", 30).or("KG-GO", 15).or("KG-Y", 10),
            "TJ", Shares.of("TJ-DU", 45).or("TJ-SU", 30).or("TJ-KT", 15).or("TJ-RA", 10),
            "TM", Shares.of("TM-S", 50).or("TM-A", 20).or("TM-B", 20).or("TM-L", 10),
            "UZ",
                    Shares.of("UZ-TK", 36)
                            .or("UZ-TO", 20)
                            .or("UZ-SI", 12)
                            .or("UZ-BU", 10)
                            .or("UZ-NW", 8)
                            .or("UZ-SA", 8)
                            .or("UZ-FA", 6));

    private static final Shares<String> SUGHD = Shares.of("TJ-SU:khujand", 24)
            .or("TJ-SU:istaravshan", 18)
            .or("TJ-SU:panjakent", 16)
            .or("TJ-SU:buston", 12)
            .or("TJ-SU:isfara", 8)
            .or("TJ-SU:konibodom", 7)
            .or("TJ-SU:bobojon-ghafurov", 6)
            .or("TJ-SU:ayni", 5)
            .or("TJ-SU:devashtich", 4);

    private static final Map<String, List<RegisteredBorderPoint>> POINTS = new ConcurrentHashMap<>();

    private static final double REGION_UNKNOWN = 0.06;
    private static final double DISTRICT_UNKNOWN = 0.15;

    private Geography() {}

    static Stop home(Dice dice, Country country) {
        return inside(dice, country, HOMES);
    }

    static Stop workplace(Dice dice, Country country) {
        return inside(dice, country, WORKPLACES);
    }

    /** A crossing between two neighbours by land, else an airport; none where neither end has one. */
    static @Nullable String crossing(Dice dice, Stop from, Stop to) {
        var one = new Country(from.country());
        var other = new Country(to.country());
        var land = points(one, other, false);
        if (!land.isEmpty()) return drawn(dice, land);
        if ("TJ-SU".equals(from.region())) return "AIR-LBD";
        var ofDeparture = points(one, other, true).stream()
                .filter(point -> point.country().equals(one))
                .toList();
        if (!ofDeparture.isEmpty()) return drawn(dice, ofDeparture);
        var ofArrival = points(one, other, true);
        return ofArrival.isEmpty() ? null : drawn(dice, ofArrival);
    }

    static boolean neighbours(String one, String other) {
        return !points(new Country(one), new Country(other), false).isEmpty();
    }

    /** The register lists the busy ones first: the smaller of two throws comes up more often. */
    private static String drawn(Dice dice, List<RegisteredBorderPoint> points) {
        var index = Math.min(dice.between(0, points.size() - 1), dice.between(0, points.size() - 1));
        return points.get(index).borderPoint().code();
    }

    private static List<RegisteredBorderPoint> points(Country one, Country other, boolean airports) {
        return POINTS.computeIfAbsent(one.code() + other.code() + airports, _ -> registered(one, other, airports));
    }

    private static List<RegisteredBorderPoint> registered(Country one, Country other, boolean airports) {
        return Places.borderPoints().stream()
                .filter(point -> point.airport() == airports)
                .filter(point -> !point.status().equals("restricted"))
                .filter(point -> Places.joins(point.borderPoint(), one, other))
                .toList();
    }

    private static Stop inside(Dice dice, Country country, Map<String, Shares<String>> regions) {
        var shares = regions.get(country.code());
        if (shares == null || dice.chance(REGION_UNKNOWN)) return Stop.of(country.code());
        var region = dice.oneOf(shares);
        var district = region.equals("TJ-SU") && !dice.chance(DISTRICT_UNKNOWN) ? dice.oneOf(SUGHD) : null;
        return new Stop(country.code(), region, district);
    }
}
