package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.VICTIM_PUNISHED;
import static org.safar.kernel.RefusalCode.CLAIM_NUMBER_TAKEN;
import static org.safar.kernel.RefusalCode.INVALID_ID;
import static org.safar.kernel.RefusalCode.NOT_AWARDED;
import static org.safar.kernel.RefusalCode.UNKNOWN_CLAIM;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.Identification.RecogniseAsPresumed;
import org.safar.command.victimcase.Redress.*;
import org.safar.kernel.Malformed;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CompensationShare;
import org.safar.kernel.code.CompensationSource;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.LegalMatter;
import org.safar.kernel.code.PenalisedFor;
import org.safar.kernel.code.Penalty;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.RedressEvent.*;

class RedressTest {
    private static final CompensationClaimed CLAIMED = new CompensationClaimed(MARCH_2, 1, CompensationSource.OFFENDER);
    private static final CompensationAwarded AWARDED = new CompensationAwarded(MARCH_5, 1, CompensationShare.PART);

    @Test
    void records_legal_aid() {
        var lawyers = new ProviderCode("KZ-LAWYERS");
        known().when(new RecordLegalAid(MARCH_5, LegalMatter.STATUS, lawyers))
                .then(new LegalAidRecorded(MARCH_5, LegalMatter.STATUS, lawyers));
    }

    @Test
    void follows_a_claim_to_its_payment() {
        known().when(new ClaimCompensation(MARCH_2, 1, CompensationSource.OFFENDER))
                .then(CLAIMED);
        known().given(CLAIMED)
                .when(new RecordCompensationAward(MARCH_5, 1, CompensationShare.PART))
                .then(AWARDED);
        known().given(CLAIMED, AWARDED)
                .when(new RecordCompensationPayment(MARCH_14, 1, CompensationShare.WHOLE))
                .then(new CompensationPaid(MARCH_14, 1, CompensationShare.WHOLE));
    }

    @Test
    void refuses_a_number_that_another_claim_has() {
        known().given(CLAIMED)
                .when(new ClaimCompensation(MARCH_5, 1, CompensationSource.STATE_FUND))
                .refused(CLAIM_NUMBER_TAKEN, "/data/claim");
        assertThatThrownBy(() -> new ClaimCompensation(MARCH_5, 0, CompensationSource.OTHER))
                .isInstanceOfSatisfying(Malformed.class, Situation.refused(INVALID_ID));
    }

    @Test
    void award_and_payment_wait_for_what_they_stand_on() {
        known().when(new RecordCompensationAward(MARCH_5, 1, CompensationShare.WHOLE))
                .notYet(UNKNOWN_CLAIM);
        known().when(new RecordCompensationPayment(MARCH_5, 1, CompensationShare.WHOLE))
                .notYet(UNKNOWN_CLAIM);
        known().given(CLAIMED)
                .when(new RecordCompensationPayment(MARCH_5, 1, CompensationShare.WHOLE))
                .notYet(NOT_AWARDED);
    }

    @Test
    void one_claim_says_nothing_of_another() {
        var second = new CompensationClaimed(MARCH_2, 2, CompensationSource.EMPLOYER);
        known().given(CLAIMED)
                .when(new ClaimCompensation(MARCH_2, 2, CompensationSource.EMPLOYER))
                .then(second);
        known().given(CLAIMED)
                .when(new RecordCompensationAward(MARCH_5, 2, CompensationShare.WHOLE))
                .notYet(UNKNOWN_CLAIM);
        known().given(CLAIMED, second, AWARDED)
                .when(new RecordCompensationPayment(MARCH_5, 2, CompensationShare.WHOLE))
                .notYet(NOT_AWARDED);
    }

    @Test
    void changes_nothing_when_told_again() {
        known().given(CLAIMED)
                .when(new ClaimCompensation(MARCH_2, 1, CompensationSource.OFFENDER))
                .unchanged();
        known().given(CLAIMED, AWARDED)
                .when(new RecordCompensationAward(MARCH_5, 1, CompensationShare.PART))
                .unchanged();
    }

    @Test
    void flags_a_victim_punished_for_what_they_were_made_to_do() {
        known().given(presumed())
                .when(penalty(Answer.YES))
                .then(penalised(Answer.YES), new BreachFound(MARCH_5, VICTIM_PUNISHED, 2, null));
        known().given(presumed()).when(penalty(Answer.NO)).flagged();
        known().given(presumed()).when(penalty(null)).flagged();
        known().when(penalty(Answer.YES)).flagged();
    }

    @Test
    void who_is_recognised_later_was_a_victim_then() {
        known().given(screened(Indicator.NO_PAY), penalised(Answer.YES))
                .when(new RecogniseAsPresumed(MARCH_14, POLICE_BODY, Set.of(PresumptionGrounds.INDICATOR)))
                .flagged(VICTIM_PUNISHED);
    }

    @Test
    void a_better_answer_clears_the_breach() {
        known().given(presumed(), penalised(Answer.YES), new BreachFound(MARCH_5, VICTIM_PUNISHED, 2, null))
                .when(new CorrectRecord(MARCH_14, 2, penalty(Answer.NO), CorrectionReason.BETTER_KNOWLEDGE))
                .then(
                        new RecordCorrected(MARCH_14, 2, penalised(Answer.NO), CorrectionReason.BETTER_KNOWLEDGE),
                        new BreachCleared(MARCH_14, VICTIM_PUNISHED, 2));
    }

    private static Scenario<VictimCaseState> known() {
        return aCase().given(reported());
    }

    private static RecordPenalty penalty(@Nullable Answer compelled) {
        return new RecordPenalty(MARCH_5, PenalisedFor.IMMIGRATION, Penalty.FINE, compelled);
    }

    private static VictimPenalised penalised(@Nullable Answer compelled) {
        return new VictimPenalised(MARCH_5, PenalisedFor.IMMIGRATION, Penalty.FINE, compelled);
    }
}
