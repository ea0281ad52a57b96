package org.safar.kernel.provider;

import static org.safar.kernel.RefusalCode.IMPOSSIBLE_NUMBER;
import static org.safar.kernel.RefusalCode.MISSING_FIELD;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;

/**
 * How many can stay at one time. Nought is no place; not recorded is not nought.
 *
 * @param men places, 0 to 10,000, as all of them
 * @param families whole families
 * @param children who come without a family
 */
public record Capacity(
        @Nullable Integer men,
        @Nullable Integer women,
        @Nullable Integer families,
        @Nullable Integer children) {
    private static final int MOST = 10_000;

    public Capacity {
        var told = Arrays.asList(men, women, families, children);
        Malformed.unless(told.stream().anyMatch(Objects::nonNull), MISSING_FIELD, "places for whom");
        var possible = told.stream().allMatch(places -> places == null || places >= 0 && places <= MOST);
        Malformed.unless(possible, IMPOSSIBLE_NUMBER, "0 to 10,000 places");
    }
}
