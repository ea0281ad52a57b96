package org.safar.kernel.place;

import static org.safar.kernel.RefusalCode.DISTRICT_OUTSIDE_REGION;
import static org.safar.kernel.RefusalCode.REGION_OUTSIDE_COUNTRY;
import static org.safar.kernel.RefusalCode.UNKNOWN_DISTRICT;
import static org.safar.kernel.RefusalCode.UNKNOWN_REGION;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;

/**
 * As fine as the exchange ever holds it: country, region, district, nothing finer. Making one throws {@link Malformed} where
 * the region is not of the country or the district not of the region.
 *
 * @param region registered, by its code of today or of then
 * @param district only with its region
 */
public record Place(
        Country country, @Nullable Region region, @Nullable District district) {
    public Place {
        if (region != null) {
            Malformed.unless(Places.known(region), UNKNOWN_REGION, "no region has this code");
            Malformed.unless(
                    region.code().startsWith(country.code() + "-"),
                    REGION_OUTSIDE_COUNTRY,
                    "a region of another country");
        }
        if (district != null) {
            Malformed.unless(Places.known(district), UNKNOWN_DISTRICT, "no district has this code");
            Malformed.unless(
                    region != null && Places.region(district).equals(Places.resolve(region)),
                    DISTRICT_OUTSIDE_REGION,
                    "a district goes with its own region");
        }
    }
}
