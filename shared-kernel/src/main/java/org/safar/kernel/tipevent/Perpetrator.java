package org.safar.kernel.tipevent;

import static org.safar.kernel.RefusalCode.IMPOSSIBLE_NUMBER;
import static org.safar.kernel.RefusalCode.PERSON_AND_LEGAL_PERSON;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.PerpetratorRole;
import org.safar.kernel.code.Sex;
import org.safar.kernel.victimcase.Citizenship;

/**
 * Who is alleged to have done it, never by name: alleged until a final judgment.
 *
 * @param number that the hub gives within the event, 1 to 1,000
 * @param ageBand at the time
 * @param legalPerson a company has no sex, age or citizenship
 * @param official whether it was done in office
 */
public record Perpetrator(
        int number,
        Set<PerpetratorRole> roles,
        @Nullable Sex sex,
        @Nullable AgeBand ageBand,
        @Nullable Citizenship citizenship,
        @Nullable Answer legalPerson,
        @Nullable Answer official) {
    private static final int MOST = 1_000;

    public Perpetrator {
        roles = Set.copyOf(roles);
        Malformed.unless(number >= 1 && number <= MOST, IMPOSSIBLE_NUMBER, "perpetrators are numbered 1 to 1,000");
        var person = sex != null || ageBand != null || citizenship != null;
        Malformed.unless(
                !person || legalPerson != Answer.YES, PERSON_AND_LEGAL_PERSON, PERSON_AND_LEGAL_PERSON.meaning());
    }
}
