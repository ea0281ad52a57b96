package org.safar.kernel.prevention;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.OrganisationKind;
import org.safar.kernel.code.Sex;

/**
 * Who came, counted.
 *
 * @param from not recorded where they came for themselves, or nobody asked
 * @param sex not recorded where nobody counted by it
 * @param number 1 to 1,000,000
 */
public record Participants(
        @Nullable OrganisationKind from, @Nullable Sex sex, int number) {
    public Participants {
        Malformed.unless(number >= 1 && number <= Activity.MOST, RefusalCode.IMPOSSIBLE_NUMBER, "1 to 1,000,000");
    }
}
