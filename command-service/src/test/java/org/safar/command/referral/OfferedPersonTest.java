package org.safar.command.referral;

import static org.safar.command.referral.Referring.MARCH;
import static org.safar.command.referral.Referring.VICTIM;
import static org.safar.command.referral.Referring.offer;
import static org.safar.command.referral.Referring.offered;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.ReopeningReason;
import org.safar.kernel.referral.Offer;
import org.safar.kernel.referral.ReferralEvent.ReferralOffered;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;

/** Which person may be offered, and of what age the person is said to be. */
class OfferedPersonTest {

    @Test
    void a_case_that_goes_on_may_be_offered() {
        new Referring()
                .and(VICTIM, new CaseClosed(MARCH, ClosingReason.TRANSFERRED))
                .and(VICTIM, new CaseReopened(MARCH, ReopeningReason.NEW_NEED))
                .referral()
                .when(offer())
                .then(offered());
    }

    @Test
    void who_would_be_older_than_anybody_is_of_no_age() {
        new Referring().and(VICTIM, born(1895)).referral().when(offer()).then(withAge(null));
        new Referring().and(VICTIM, born(1896)).referral().when(offer()).then(withAge(AgeBand.FROM_48));
    }

    private static PersonDescribed born(int year) {
        return new PersonDescribed(MARCH, null, null, year, Set.of(), null, Answer.NO);
    }

    private static ReferralOffered withAge(@Nullable AgeBand band) {
        var usual = offered();
        var told = usual.offer();
        var offer = new Offer(band, Answer.NO, told.languages(), told.needs(), told.urgency(), told.flags());
        return new ReferralOffered(
                usual.occurredOn(),
                usual.hub(),
                usual.custodian(),
                usual.custodianKind(),
                usual.victim(),
                usual.receiver(),
                null,
                offer,
                usual.answerBy());
    }
}
