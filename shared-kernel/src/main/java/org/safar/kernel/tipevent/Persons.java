package org.safar.kernel.tipevent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.Sex;
import org.safar.kernel.victimcase.Citizenship;

/**
 * So many before a court, of this sex and citizenship as far as recorded.
 *
 * @param number 1 to 1,000
 */
public record Persons(@Nullable Sex sex, @Nullable Citizenship citizenship, int number) {
    private static final int MOST = 1_000;

    public Persons {
        Malformed.unless(number >= 1 && number <= MOST, RefusalCode.IMPOSSIBLE_NUMBER, "1 to 1,000");
    }

    /** All of them together. */
    public static int total(List<Persons> groups) {
        return groups.stream().mapToInt(Persons::number).sum();
    }
}
