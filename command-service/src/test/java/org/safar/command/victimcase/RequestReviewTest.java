package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.REVIEW_ASKED_LATE;
import static org.safar.kernel.RefusalCode.REFUSAL_NOT_REPORTED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.Identification.DeclineConfirmation;
import org.safar.command.victimcase.Review.RequestReview;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.ReviewRequester;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewRequested;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

class RequestReviewTest {
    private static final PartialDate MAY_4 = day("2026-05-04");

    @Test
    void is_stored_with_who_asked() {
        refusedCase("2026-06-30")
                .when(request(MAY_4, ReviewRequester.LEGAL_REPRESENTATIVE))
                .then(new ReviewRequested(MAY_4, ReviewRequester.LEGAL_REPRESENTATIVE));
    }

    @Test
    void waits_for_the_refusal() {
        aCase().given(reported(), presumed()).when(request(MAY_4, null)).notYet(REFUSAL_NOT_REPORTED);
    }

    @Test
    void is_flagged_when_asked_after_the_deadline() {
        refusedCase("2026-05-03")
                .when(request(MAY_4, null))
                .then(new ReviewRequested(MAY_4, null), new BreachFound(MAY_4, REVIEW_ASKED_LATE, 4, null));
    }

    @Test
    void is_in_time_on_the_last_day() {
        refusedCase("2026-05-04").when(request(MAY_4, null)).flagged();
    }

    @Test
    void has_the_benefit_of_the_doubt_where_its_day_is_not_recorded() {
        refusedCase("2026-05-03").when(request(PartialDate.NOT_RECORDED, null)).flagged();
        refusedCase("2026-05").when(request(day("2026-05"), null)).flagged();
    }

    @Test
    void a_deadline_that_was_noted_wrongly_clears_the_breach_when_it_is_corrected() {
        refusedCase("2026-05-03")
                .given(new ReviewRequested(MAY_4, null), new BreachFound(MAY_4, REVIEW_ASKED_LATE, 4, null))
                .when(new CorrectRecord(
                        MAY_4,
                        3,
                        new DeclineConfirmation(
                                MARCH_14, COMMISSION, NotConfirmedReason.MEANS_NOT_SHOWN, day("2026-06-30")),
                        CorrectionReason.ENTERED_IN_ERROR))
                .then(
                        new RecordCorrected(
                                MAY_4, 3, refused(DECIDER, "2026-06-30"), CorrectionReason.ENTERED_IN_ERROR),
                        new BreachCleared(MAY_4, REVIEW_ASKED_LATE, 4));
    }

    @Test
    void changes_nothing_when_told_again() {
        refusedCase("2026-06-30")
                .given(new ReviewRequested(MAY_4, null))
                .when(request(MAY_4, null))
                .unchanged();
    }

    private static Scenario<VictimCaseState> refusedCase(String until) {
        return aCase().given(reported(), screened(Indicator.NO_PAY), presumed(), refused(DECIDER, until));
    }

    private static RequestReview request(PartialDate on, @Nullable ReviewRequester by) {
        return new RequestReview(on, by);
    }
}
