package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.*;
import static org.safar.kernel.RefusalCode.*;
import static org.safar.kernel.code.ReviewOutcome.*;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.victimcase.CaseRecord.CorrectRecord;
import org.safar.command.victimcase.Identification.RecogniseAsPresumed;
import org.safar.command.victimcase.Review.DecideReview;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.IdentificationEvent.PalermoTest;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewDecided;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewRequested;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

class DecideReviewTest {
    private static final PartialDate MAY_4 = day("2026-05-04");
    private static final PartialDate JUNE_1 = day("2026-06-01");
    private static final ActorId REVIEWER = ActorId.parse("00000000-0000-4000-8000-0000000000a3");
    private static final ReviewRequested REQUESTED = new ReviewRequested(MAY_4, null);
    private static final DecideReview UPHOLD = review(COMMISSION, UPHELD);

    @Test
    void upholds_the_refusal() {
        underReview().by(REVIEWER).when(UPHOLD).then(decided(REVIEWER, UPHELD, null));
        assertThat(standing(decided(REVIEWER, UPHELD, null))).isInstanceOf(IdentificationState.NotConfirmed.class);
    }

    @Test
    void overturns_it_to_presumed_by_any_body_of_the_hub() {
        underReview()
                .by(REVIEWER)
                .when(review(POLICE_BODY, OVERTURNED_TO_PRESUMED))
                .then(new ReviewDecided(JUNE_1, POLICE_BODY, REVIEWER, OVERTURNED_TO_PRESUMED, null));
        assertThat(standing(decided(REVIEWER, OVERTURNED_TO_PRESUMED, null)))
                .isInstanceOf(IdentificationState.Presumed.class);
    }

    @Test
    void overturns_it_to_confirmed_with_the_palermo_test() {
        underReview().by(REVIEWER).when(confirming(COMMISSION)).then(decided(REVIEWER, OVERTURNED_TO_CONFIRMED, MET));
        assertThat(standing(decided(REVIEWER, OVERTURNED_TO_CONFIRMED, MET)))
                .isInstanceOf(IdentificationState.Confirmed.class);
    }

    @Test
    void the_case_is_under_review_until_then() {
        assertThat(standing()).isInstanceOf(IdentificationState.UnderReview.class);
    }

    @Test
    void waits_for_the_request() {
        aCase().given(reported(), presumed(), refused(DECIDER, "2026-06-30"))
                .when(UPHOLD)
                .notYet(REVIEW_NOT_REQUESTED);
    }

    @Test
    void refuses_a_body_that_the_hub_does_not_have() {
        underReview().when(review(new BodyCode("KZ-NOBODY"), UPHELD)).refused(UNKNOWN_BODY, "/data/body");
    }

    @Test
    void refuses_to_confirm_by_a_body_that_is_not_on_the_list() {
        underReview().by(REVIEWER).when(confirming(POLICE_BODY)).refused(BODY_MAY_NOT_CONFIRM, "/data/body");
    }

    @Test
    void refuses_to_confirm_without_the_palermo_test() {
        underReview()
                .by(REVIEWER)
                .when(review(COMMISSION, OVERTURNED_TO_CONFIRMED))
                .refused(PALERMO_TEST_NOT_MET);
    }

    @Test
    void asks_no_means_for_a_child() {
        var shown =
                new PalermoTest(Set.of(PalermoAct.TRANSFER), Set.of(), Set.of(ExploitationForm.FORCED_LABOUR), true);
        underReview()
                .given(described(AgeBand.FROM_9, null))
                .by(REVIEWER)
                .when(new DecideReview(
                        JUNE_1, COMMISSION, OVERTURNED_TO_CONFIRMED, shown.act(), Set.of(), shown.purpose()))
                .then(decided(REVIEWER, OVERTURNED_TO_CONFIRMED, shown));
    }

    @Test
    void keeps_what_was_shown_of_the_test_where_it_upholds() {
        var shown = test(Set.of(PalermoAct.TRANSFER), Set.of(), ExploitationForm.SERVITUDE);
        underReview()
                .by(REVIEWER)
                .when(new DecideReview(JUNE_1, COMMISSION, UPHELD, shown.act(), shown.means(), shown.purpose()))
                .then(decided(REVIEWER, UPHELD, shown));
    }

    @Test
    void refuses_a_second_decision_on_one_request() {
        underReview()
                .given(decided(REVIEWER, UPHELD, null))
                .by(REVIEWER)
                .when(confirming(COMMISSION))
                .refused(NOT_UNDER_DECISION);
    }

    @Test
    void changes_nothing_when_told_again() {
        underReview()
                .given(decided(REVIEWER, UPHELD, null))
                .by(REVIEWER)
                .when(UPHOLD)
                .unchanged();
    }

    @Test
    void flags_when_who_refused_decides_the_review() {
        underReview()
                .by(DECIDER)
                .when(UPHOLD)
                .then(decided(DECIDER, UPHELD, null), new BreachFound(JUNE_1, REFUSER_REVIEWS, 5, null));
    }

    @Test
    void flags_when_the_screener_decides_the_review() {
        underReview().by(SCREENER).when(UPHOLD).flagged(SCREENER_DECIDES);
    }

    @Test
    void flags_a_confirmation_of_somebody_never_presumed_until_the_presumption_arrives() {
        var confirmed = decided(REVIEWER, OVERTURNED_TO_CONFIRMED, MET);
        var refused = new BreachFound(MARCH_14, NEVER_PRESUMED, 1, null);
        aCase().given(reported(), refused(DECIDER, "2026-06-30"), refused, REQUESTED)
                .by(REVIEWER)
                .when(confirming(COMMISSION))
                .then(confirmed, new BreachFound(JUNE_1, NEVER_PRESUMED, 4, null));

        var april = day("2026-04-01");
        var on = Set.of(PresumptionGrounds.SELF_REPORT);
        aCase().given(reported(), refused(DECIDER, "2026-06-30"), refused, REQUESTED)
                .given(confirmed, new BreachFound(JUNE_1, NEVER_PRESUMED, 4, null))
                .when(new RecogniseAsPresumed(april, POLICE_BODY, on))
                .then(
                        new PresumedVictimRecognised(april, POLICE_BODY, on),
                        new BreachCleared(april, NEVER_PRESUMED, 4));
    }

    @Test
    void flags_nothing_when_the_review_itself_only_presumes() {
        aCase().given(reported(), refused(DECIDER, "2026-06-30"), new BreachFound(MARCH_14, NEVER_PRESUMED, 1, null))
                .given(REQUESTED)
                .by(REVIEWER)
                .when(review(COMMISSION, OVERTURNED_TO_PRESUMED))
                .then(decided(REVIEWER, OVERTURNED_TO_PRESUMED, null));
    }

    @Test
    void a_correction_keeps_the_reviewer_and_so_the_breach() {
        underReview()
                .given(decided(DECIDER, UPHELD, null), new BreachFound(JUNE_1, REFUSER_REVIEWS, 5, null))
                .by(REVIEWER)
                .when(new CorrectRecord(
                        JUNE_1, 5, review(COMMISSION, OVERTURNED_TO_PRESUMED), CorrectionReason.ENTERED_IN_ERROR))
                .then(new RecordCorrected(
                        JUNE_1, 5, decided(DECIDER, OVERTURNED_TO_PRESUMED, null), CorrectionReason.ENTERED_IN_ERROR));
    }

    private static Scenario<VictimCaseState> underReview() {
        return aCase().given(
                        reported(), screened(Indicator.NO_PAY), presumed(), refused(DECIDER, "2026-06-30"), REQUESTED);
    }

    private static IdentificationState standing(ReviewDecided... then) {
        var history = CaseHistory.EMPTY
                .with(0, reported())
                .with(1, refused(DECIDER, "2026-06-30"))
                .with(2, REQUESTED);
        for (var decided : then) history = history.with(3, decided);
        return IdentificationState.of(history);
    }

    private static ReviewDecided decided(ActorId by, ReviewOutcome outcome, @Nullable PalermoTest test) {
        return new ReviewDecided(JUNE_1, COMMISSION, by, outcome, test);
    }

    private static DecideReview review(BodyCode body, ReviewOutcome outcome) {
        return new DecideReview(JUNE_1, body, outcome, Set.of(), Set.of(), Set.of());
    }

    private static DecideReview confirming(BodyCode body) {
        return new DecideReview(
                JUNE_1,
                body,
                OVERTURNED_TO_CONFIRMED,
                Set.of(PalermoAct.RECRUITMENT),
                Set.of(PalermoMeans.DECEPTION),
                Set.of(ExploitationForm.FORCED_LABOUR));
    }
}
