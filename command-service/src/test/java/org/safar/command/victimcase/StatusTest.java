package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.NEVER_PRESUMED;
import static org.safar.kernel.RefusalCode.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.victimcase.Identification.ConfirmVictim;
import org.safar.command.victimcase.Identification.RecogniseAsPresumed;
import org.safar.command.victimcase.Review.RecogniseStatusAbroad;
import org.safar.command.victimcase.Review.RevokeStatus;
import org.safar.kernel.BodyCode;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.RevocationReason;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewDecided;
import org.safar.kernel.victimcase.IdentificationEvent.StatusRecognisedAbroad;
import org.safar.kernel.victimcase.IdentificationEvent.StatusRevoked;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;

/** A status taken back, and one that another state gave. */
class StatusTest {
    private static final PartialDate JUNE_20 = day("2026-06-20");
    private static final RevokeStatus REVOKE = new RevokeStatus(JUNE_20, COMMISSION, RevocationReason.NEW_EVIDENCE);
    private static final StatusRevoked REVOKED =
            new StatusRevoked(JUNE_20, COMMISSION, DECIDER, RevocationReason.NEW_EVIDENCE);
    private static final RecogniseStatusAbroad ABROAD = abroad("RU", "RU-MVD");
    private static final StatusRecognisedAbroad RECOGNISED =
            new StatusRecognisedAbroad(MARCH_5, Country.of("RU"), new BodyCode("RU-MVD"));

    @Test
    void any_status_is_revoked_with_a_reason() {
        aCase().given(reported(), presumed()).by(DECIDER).when(REVOKE).then(REVOKED);
        aCase().given(reported(), presumed(), confirmed())
                .by(DECIDER)
                .when(REVOKE)
                .then(REVOKED);
        aCase().given(reported(), RECOGNISED).by(DECIDER).when(REVOKE).then(REVOKED);
    }

    @Test
    void a_revocation_waits_for_the_status() {
        aCase().given(reported(), screened(Indicator.NO_PAY)).when(REVOKE).notYet(STATUS_NOT_REPORTED);
    }

    @Test
    void a_status_that_only_a_review_gave_is_one() {
        var reviewed = new ReviewDecided(MARCH_14, COMMISSION, SCREENER, ReviewOutcome.OVERTURNED_TO_CONFIRMED, MET);
        aCase().given(reported(), refused(DECIDER, "2026-06-30"), reviewed)
                .by(DECIDER)
                .when(REVOKE)
                .flagged(NEVER_PRESUMED);
        aCase().given(reported(), refused(DECIDER, "2026-06-30")).when(REVOKE).notYet(STATUS_NOT_REPORTED);
    }

    @Test
    void a_status_that_is_gone_cannot_be_revoked() {
        var revoke = new RevokeStatus(JUNE_20, COMMISSION, RevocationReason.PERSON_RENOUNCED);
        aCase().given(reported(), presumed(), REVOKED).by(DECIDER).when(revoke).refused(NOT_UNDER_DECISION);
        aCase().given(reported(), presumed(), refused(DECIDER, "2026-06-30"))
                .when(revoke)
                .refused(NOT_UNDER_DECISION);
    }

    @Test
    void refuses_a_body_that_the_hub_does_not_have() {
        aCase().given(reported(), presumed())
                .when(new RevokeStatus(JUNE_20, new BodyCode("KZ-NOBODY"), RevocationReason.NEW_EVIDENCE))
                .refused(UNKNOWN_BODY, "/data/body");
    }

    @Test
    void a_revocation_told_again_changes_nothing() {
        aCase().given(reported(), presumed(), REVOKED).by(DECIDER).when(REVOKE).unchanged();
    }

    @Test
    void after_a_revocation_there_can_be_grounds_again() {
        var again = new RecogniseAsPresumed(JUNE_20, POLICE_BODY, Set.of(PresumptionGrounds.SELF_REPORT));
        aCase().given(reported(), presumed(), REVOKED).when(again).flagged();
        var history = CaseHistory.EMPTY.with(0, reported()).with(1, presumed()).with(2, REVOKED);
        assertThat(IdentificationState.of(history)).isEqualTo(new IdentificationState.Revoked());
        assertThat(IdentificationState.of(history.with(3, presumed()))).isEqualTo(new IdentificationState.Presumed());
    }

    @Test
    void a_status_of_another_state_is_known_by_country_and_body() {
        aCase().given(reported()).when(ABROAD).then(RECOGNISED);
        aCase().given(reported(), RECOGNISED).when(ABROAD).unchanged();
        assertThat(IdentificationState.of(CaseHistory.EMPTY.with(0, reported()).with(1, RECOGNISED)))
                .isEqualTo(new IdentificationState.RecognisedAbroad());
    }

    @Test
    void what_this_hub_has_confirmed_is_more() {
        var history = CaseHistory.EMPTY.with(0, reported()).with(1, confirmed()).with(2, RECOGNISED);
        assertThat(IdentificationState.of(history)).isEqualTo(new IdentificationState.Confirmed());
    }

    @Test
    void refuses_a_status_of_the_hubs_own_country() {
        aCase().given(reported()).when(abroad("KZ", "KZ-COMMISSION")).refused(STATUS_NOT_ABROAD, "/data/country");
    }

    @Test
    void refuses_a_body_of_another_country_than_named() {
        aCase().given(reported()).when(abroad("RU", "TR-MIA")).refused(BODY_ELSEWHERE, "/data/body");
    }

    @Test
    void a_status_abroad_protects_no_less_than_a_presumption() {
        var confirm = new ConfirmVictim(
                MARCH_14,
                COMMISSION,
                Set.of(PalermoAct.RECRUITMENT),
                Set.of(PalermoMeans.DECEPTION),
                Set.of(ExploitationForm.FORCED_LABOUR));
        aCase().given(reported(), RECOGNISED).by(DECIDER).when(confirm).flagged();
        aCase().given(reported(), confirmed(), new BreachFound(MARCH_14, NEVER_PRESUMED, 1, null))
                .when(ABROAD)
                .then(RECOGNISED, new BreachCleared(MARCH_5, NEVER_PRESUMED, 1));
    }

    private static RecogniseStatusAbroad abroad(String country, String body) {
        return new RecogniseStatusAbroad(MARCH_5, Country.of(country), new BodyCode(body));
    }
}
