package org.safar.kernel.victimcase;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Answer;

/**
 * The seven questions of HTCDS 2.0 ({@code con_Consent}; after IOM's screening form for migrants vulnerable to violence, exploitation
 * and abuse). Each yes, no or not recorded.
 *
 * @param consentsToInterview consents, or a child assents, to the interview
 * @param informedOfPurpose of the interview
 * @param informedOfUse actual and potential use of the data
 * @param informedOfResearch use of non-identifying data for research
 * @param informedOfAccess the right to ask for personal data at any time
 * @param informedOfStorage how long the data are stored
 * @param informedOfWithdrawal how consent is withdrawn
 */
public record ConsentQuestions(
        @Nullable Answer consentsToInterview,
        @Nullable Answer informedOfPurpose,
        @Nullable Answer informedOfUse,
        @Nullable Answer informedOfResearch,
        @Nullable Answer informedOfAccess,
        @Nullable Answer informedOfStorage,
        @Nullable Answer informedOfWithdrawal) {

    /** One of the six pieces of information was not given. Not recorded is no "no". */
    public boolean informationMissing() {
        return Stream.of(
                        informedOfPurpose,
                        informedOfUse,
                        informedOfResearch,
                        informedOfAccess,
                        informedOfStorage,
                        informedOfWithdrawal)
                .anyMatch(Answer.NO::equals);
    }
}
