package org.safar.kernel.place;

import org.jspecify.annotations.Nullable;

/** As fine as the exchange ever holds it: country, region, district, nothing finer. */
public record Place(
        Country country, @Nullable Region region, @Nullable District district) {}
