package org.safar.simulator;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Sector;
import org.safar.kernel.code.Sex;
import org.safar.kernel.place.Country;

/**
 * Who a case is about and what happened to them, before anybody tells it.
 *
 * @param hub that holds the case: where the person came home to or was found
 * @param form the main one
 * @param sector of labour only
 */
public record Person(
        Country origin,
        Country destination,
        HubId hub,
        Sex sex,
        AgeBand age,
        ExploitationForm form,
        @Nullable Sector sector) {

    /** How often a person is met where they were exploited, if that is in the region, rather than after coming home. */
    private static final double FOUND_ABROAD = 0.45;

    static Person of(Dice dice) {
        var origin = dice.oneOf(Profile.ORIGIN);
        var destination = destination(dice, origin);
        var form = dice.oneOf(Profile.FORM);
        var sex = dice.chance(Profile.men(form)) ? Sex.MALE : Sex.FEMALE;
        return new Person(
                new Country(origin),
                new Country(destination),
                HubId.parse(isRegional(destination) && dice.chance(FOUND_ABROAD) ? destination : origin),
                sex,
                dice.oneOf(Profile.AGE),
                form,
                form == ExploitationForm.FORCED_LABOUR ? dice.oneOf(Profile.sector(sex)) : null);
    }

    public boolean domestic() {
        return origin.equals(destination);
    }

    /** Met in the country of exploitation, away from home. */
    boolean metAbroad() {
        return !domestic() && hub.country().equals(destination);
    }

    static boolean isRegional(String country) {
        for (var hub : HubId.values()) if (hub.code().equals(country)) return true;
        return false;
    }

    private static String destination(Dice dice, String origin) {
        var drawn = dice.oneOf(of(Profile.DESTINATION, origin));
        return drawn.equals("other") ? dice.oneOf(of(Profile.OTHER, origin)) : drawn;
    }

    private static <T> T of(Map<String, T> table, String origin) {
        var row = table.get(origin);
        if (row == null) throw new IllegalStateException("the profile has no row " + origin);
        return row;
    }
}
