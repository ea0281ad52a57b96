package org.safar.kernel.place;

import static org.safar.kernel.RefusalCode.UNKNOWN_COUNTRY;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.kernel.Malformed;

/** A country of ISO 3166-1, held as alpha-2. */
public record Country(String code) {
    private static final Map<String, String> BY_ALPHA_2 = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(), code -> Locale.of("", code).getISO3Country()));
    private static final Map<String, String> BY_ALPHA_3 = BY_ALPHA_2.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    public Country {
        Malformed.unless(BY_ALPHA_2.containsKey(code), UNKNOWN_COUNTRY, "a country is an ISO 3166-1 code");
    }

    /**
     * @param code alpha-2, or alpha-3 which is understood
     * @throws Malformed unknown-country
     */
    public static Country of(String code) {
        return new Country(BY_ALPHA_3.getOrDefault(code, code));
    }

    public String alpha3() {
        return BY_ALPHA_2.getOrDefault(code, "");
    }
}
