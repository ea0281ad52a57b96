package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.REMOVED_THOUGH_PRESUMED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safar.command.victimcase.Mobility.RecordRemoval;
import org.safar.kernel.BodyCode;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.code.RevocationReason;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewDecided;
import org.safar.kernel.victimcase.IdentificationEvent.ReviewRequested;
import org.safar.kernel.victimcase.IdentificationEvent.StatusRecognisedAbroad;
import org.safar.kernel.victimcase.IdentificationEvent.StatusRevoked;

/** Whether somebody who is deported is held to be a victim on that day: the last word on it, by its own date, says so. */
class RemovedThoughPresumedTest {
    private static final PartialDate IN_APRIL = day("2026-04-10");
    private static final RecordRemoval REMOVE = new RecordRemoval(IN_APRIL, Country.of("UZ"), null);

    @Test
    void a_confirmed_victim_and_one_recognised_abroad_are_protected_no_less() {
        aCase().given(reported(), presumed(), confirmed()).when(REMOVE).flagged(REMOVED_THOUGH_PRESUMED);
        aCase().given(reported(), new StatusRecognisedAbroad(MARCH_5, Country.of("RU"), new BodyCode("RU-MVD")))
                .when(REMOVE)
                .flagged(REMOVED_THOUGH_PRESUMED);
    }

    @Test
    void a_screening_or_a_request_decides_nothing() {
        aCase().given(reported(), screened(Indicator.NO_PAY)).when(REMOVE).flagged();
        aCase().given(reported(), presumed(), screened(Indicator.NO_PAY))
                .when(REMOVE)
                .flagged(REMOVED_THOUGH_PRESUMED);
        aCase().given(reported(), presumed(), refused(DECIDER, "2026-06-30"), new ReviewRequested(MARCH_14, null))
                .when(REMOVE)
                .flagged();
    }

    @Test
    void who_was_refused_or_lost_the_status_is_not() {
        var revoked = new StatusRevoked(MARCH_14, COMMISSION, DECIDER, RevocationReason.NEW_EVIDENCE);
        aCase().given(reported(), presumed(), refused(DECIDER, "2026-06-30"))
                .when(REMOVE)
                .flagged();
        aCase().given(reported(), presumed(), revoked).when(REMOVE).flagged();
    }

    /** A revocation of a later day is told before the presumption it takes back. */
    @Test
    void the_order_of_the_days_decides_and_not_that_of_the_reports() {
        var revoked = new StatusRevoked(MARCH_14, COMMISSION, DECIDER, RevocationReason.NEW_EVIDENCE);
        aCase().given(reported(), revoked, presumed()).when(REMOVE).flagged();
        var afterwards = new StatusRevoked(day("2026-04-11"), COMMISSION, DECIDER, RevocationReason.NEW_EVIDENCE);
        aCase().given(reported(), presumed(), afterwards).when(REMOVE).flagged(REMOVED_THOUGH_PRESUMED);
    }

    @ParameterizedTest
    @EnumSource(ReviewOutcome.class)
    void a_review_protects_again_unless_it_upholds_the_refusal(ReviewOutcome outcome) {
        var reviewed = new ReviewDecided(day("2026-04-01"), COMMISSION, SCREENER, outcome, MET);
        var told = aCase().given(
                        reported(),
                        presumed(),
                        refused(DECIDER, "2026-06-30"),
                        new ReviewRequested(MARCH_14, null),
                        reviewed)
                .when(REMOVE);
        if (outcome == ReviewOutcome.UPHELD) told.flagged();
        else told.flagged(REMOVED_THOUGH_PRESUMED);
    }
}
