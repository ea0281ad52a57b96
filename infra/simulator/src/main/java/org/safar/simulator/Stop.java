package org.safar.simulator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.place.Places;
import org.safar.kernel.place.Region;

/** A place on a journey, by codes. */
record Stop(
        String country, @Nullable String region, @Nullable String district) {
    /** When ISO 3166-2 gave Kazakhstan's regions their present codes: until then its hub writes the former ones. */
    private static final LocalDate NEW_CODES = LocalDate.of(2022, 6, 8);

    static Stop of(String country) {
        return new Stop(country, null, null);
    }

    /** As a hub writes it on that day. */
    Json json(LocalDate writtenOn) {
        return Json.object()
                .with("country", country)
                .with("region", region == null ? null : code(region, writtenOn))
                .with("district", district);
    }

    private static @Nullable String code(String region, LocalDate writtenOn) {
        if (!region.startsWith("KZ-") || !writtenOn.isBefore(NEW_CODES)) return region;
        return Places.regions().stream()
                .filter(entry -> entry.region().code().equals(region))
                .flatMap(entry -> entry.former().stream())
                .map(Region::code)
                .findFirst()
                .orElse(null); // a region that did not exist yet
    }
}
