package org.safar.kernel.victimcase;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.place.Country;

/** Of a country, or stateless. */
public record Citizenship(@Nullable Country country) {
    public static final Citizenship STATELESS = new Citizenship(null);

    private static final String NONE = "stateless";

    /** @throws org.safar.kernel.Malformed unknown-country */
    public static Citizenship parse(String text) {
        return text.equals(NONE) ? STATELESS : new Citizenship(Country.of(text));
    }

    /** Alpha-2, or {@code stateless}. */
    @Override
    public String toString() {
        return country == null ? NONE : country.code();
    }
}
