package org.safar.simulator;

import java.util.List;
import java.util.Map;
import org.safar.kernel.place.Country;

/** The countries that people are taken through. */
final class Routes {
    private static final Map<String, Shares<List<String>>> KNOWN = Map.of(
            "UZ-KZ", Shares.of(List.of("UZ", "KZ"), 90).or(List.of("UZ", "KG", "KZ"), 10),
            "UZ-RU", Shares.of(List.of("UZ", "KZ", "RU"), 55).or(List.of("UZ", "RU"), 45),
            "KG-RU", Shares.of(List.of("KG", "KZ", "RU"), 55).or(List.of("KG", "RU"), 45),
            "TJ-RU",
                    Shares.of(List.of("TJ", "RU"), 50)
                            .or(List.of("TJ", "UZ", "KZ", "RU"), 40)
                            .or(List.of("TJ", "KG", "KZ", "RU"), 10),
            "TJ-KZ", Shares.of(List.of("TJ", "UZ", "KZ"), 80).or(List.of("TJ", "KG", "KZ"), 20),
            "TM-RU", Shares.of(List.of("TM", "RU"), 70).or(List.of("TM", "UZ", "KZ", "RU"), 30));

    /** How often the journey to a country that is not named above goes through Kazakhstan's airports. */
    private static final double THROUGH_KAZAKHSTAN = 0.15;

    private Routes() {}

    /** From the origin to the destination, both included; one country alone where they are the same. */
    static List<String> path(Dice dice, Country from, Country to) {
        if (from.equals(to)) return List.of(from.code());
        var known = KNOWN.get(from.code() + "-" + to.code());
        if (known != null) return dice.oneOf(known);
        var straight = from.code().equals("KZ") || Geography.neighbours(from.code(), to.code());
        return straight || !dice.chance(THROUGH_KAZAKHSTAN)
                ? List.of(from.code(), to.code())
                : List.of(from.code(), "KZ", to.code());
    }
}
