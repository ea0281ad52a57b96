package org.safar.figures;

import org.safar.kernel.Malformed;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.District;
import org.safar.kernel.place.Places;
import org.safar.kernel.place.Region;

/** A place as a question names it: a country, a region by today's or a former code, or a district. */
final class PlaceCode {
    private PlaceCode() {}

    /** Today's code. @throws Unanswerable when there is no such place */
    static String read(String parameter, String text) {
        try {
            if (text.indexOf(':') > 0) return district(parameter, new District(text));
            if (text.indexOf('-') > 0) return region(parameter, new Region(text));
            return Country.of(text).code();
        } catch (Malformed _) {
            throw Unanswerable.invalid(parameter, "a country, a region or a district");
        }
    }

    private static String region(String parameter, Region region) {
        if (!Places.known(region)) throw Unanswerable.invalid(parameter, "no such region is registered");
        return Places.resolve(region).code();
    }

    private static String district(String parameter, District district) {
        if (!Places.known(district)) throw Unanswerable.invalid(parameter, "no such district is registered");
        return district.code();
    }
}
