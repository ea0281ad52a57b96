package org.safar.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.casefile.Identification.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.IndicatorList;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.RevocationReason;
import org.safar.kernel.code.ScreeningResult;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.BestInterestsStepOpened;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewDecided;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewRequested;
import org.safar.kernel.victimcase.IdentificationEvent.StatusRecognisedAbroad;
import org.safar.kernel.victimcase.IdentificationEvent.StatusRevoked;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** What follows a first decision, as the file has it. */
class IdentificationFoldingTest {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final ActorId OFFICER = new ActorId(new UUID(1, 2));
    private static final BodyCode BODY = new BodyCode("KZ-COMMISSION");
    private static final ReviewRequested REQUESTED = new ReviewRequested(DAY, null);
    private static final StatusRecognisedAbroad ABROAD =
            new StatusRecognisedAbroad(DAY, Country.of("RU"), new BodyCode("RU-MVD"));
    private static final StatusRevoked REVOKED_NOW =
            new StatusRevoked(DAY, BODY, OFFICER, RevocationReason.NEW_EVIDENCE);
    private static final PersonScreened SCREENED_LATE =
            new PersonScreened(DAY, new IndicatorList("KZ-2024"), Set.of(), OFFICER);

    @Test
    void a_refusal_is_under_review_until_that_is_decided() {
        assertThat(identification(REQUESTED, refused(), REQUESTED, SCREENED_LATE, reviewed(ReviewOutcome.UPHELD)))
                .containsExactly(REPORTED, NOT_CONFIRMED, UNDER_REVIEW, UNDER_REVIEW, NOT_CONFIRMED);
    }

    @Test
    void a_review_overturns_to_presumed_or_to_confirmed() {
        assertThat(identification(
                        refused(),
                        reviewed(ReviewOutcome.OVERTURNED_TO_PRESUMED),
                        reviewed(ReviewOutcome.OVERTURNED_TO_CONFIRMED)))
                .containsExactly(NOT_CONFIRMED, PRESUMED, CONFIRMED);
    }

    @Test
    void a_status_abroad_holds_where_this_hub_has_confirmed_nothing() {
        assertThat(identification(
                        ABROAD, SCREENED_LATE, reviewed(ReviewOutcome.OVERTURNED_TO_CONFIRMED), ABROAD, REQUESTED))
                .containsExactly(RECOGNISED_ABROAD, RECOGNISED_ABROAD, CONFIRMED, CONFIRMED, CONFIRMED);
    }

    @Test
    void a_revoked_status_stays_revoked_when_a_screening_comes_late() {
        assertThat(identification(reviewed(ReviewOutcome.OVERTURNED_TO_CONFIRMED), REVOKED_NOW, SCREENED_LATE))
                .containsExactly(CONFIRMED, REVOKED, REVOKED);
    }

    @Test
    void a_screening_that_could_not_be_ended_is_no_answer() {
        var screening =
                new PersonScreened(DAY, new IndicatorList("KZ-2024"), Set.of(), OFFICER, ScreeningResult.INCONCLUSIVE);
        assertThat(identification(SCREENED_LATE, screening)).containsExactly(NO_INDICATORS, SCREENED);
    }

    @Test
    void a_childs_best_interests_are_weighed_from_a_day_on() {
        var state = Folding.on(CaseState.NOTHING, 0, new BestInterestsStepOpened(DAY));
        assertThat(state.safeguards().bestInterestsOpened()).isEqualTo(DAY);
        assertThat(state.identification()).isEqualTo(REPORTED);
    }

    private static List<Identification> identification(VictimCaseEvent... events) {
        var seen = new ArrayList<Identification>();
        var state = CaseState.NOTHING;
        for (var event : events) {
            state = Folding.on(state, seen.size(), event);
            seen.add(state.identification());
        }
        return seen;
    }

    private static VictimNotConfirmed refused() {
        return new VictimNotConfirmed(DAY, BODY, OFFICER, NotConfirmedReason.OTHER, PartialDate.NOT_RECORDED);
    }

    private static ReviewDecided reviewed(ReviewOutcome outcome) {
        return new ReviewDecided(DAY, BODY, OFFICER, outcome, null);
    }
}
