package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.RefusalCode.*;

import org.junit.jupiter.api.Test;
import org.safar.command.victimcase.Journey.CorrectRouteLeg;
import org.safar.command.victimcase.Journey.RecordRouteLeg;
import org.safar.command.victimcase.Journey.RetractRouteLeg;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegCorrected;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRetracted;

class RouteLegTest {
    private static final RouteLegRetracted RETRACTED =
            new RouteLegRetracted(MARCH_14, 1, CorrectionReason.ENTERED_IN_ERROR);

    @Test
    void stores_a_leg_under_the_hubs_number() {
        aCase().given(reported()).when(record(1, "UZ", "KZ", "2025-04")).then(leg(1, "UZ", "KZ"));
    }

    @Test
    void changes_nothing_when_the_leg_stands_already() {
        aCase().given(reported(), leg(1, "UZ", "KZ"))
                .when(record(1, "UZ", "KZ", "2025-04"))
                .unchanged();
    }

    @Test
    void refuses_another_leg_of_the_same_number() {
        aCase().given(reported(), leg(1, "UZ", "KZ"))
                .when(record(1, "UZ", "RU", "2025-04"))
                .refused(LEG_NUMBER_TAKEN, "/data/leg");
    }

    @Test
    void refuses_a_departure_after_it_was_recorded() {
        aCase().given(reported()).when(record(1, "UZ", "KZ", "2026-07")).refused(DATE_IN_FUTURE, "/data/departed");
    }

    @Test
    void corrects_a_leg() {
        aCase().given(reported(), leg(1, "UZ", "KZ"))
                .when(correct(1, "UZ", "RU"))
                .then(new RouteLegCorrected(MARCH_14, routeLeg(1, "UZ", "RU"), CorrectionReason.BETTER_KNOWLEDGE));
    }

    @Test
    void changes_nothing_when_corrected_to_what_it_is() {
        aCase().given(reported(), leg(1, "UZ", "KZ"))
                .when(correct(1, "UZ", "KZ"))
                .unchanged();
    }

    @Test
    void refuses_to_correct_or_retract_a_leg_that_is_not_there() {
        aCase().given(reported()).when(correct(2, "UZ", "KZ")).refused(UNKNOWN_LEG, "/data/leg");
        aCase().given(reported(), leg(1, "UZ", "KZ"), RETRACTED)
                .when(correct(1, "UZ", "KZ"))
                .refused(UNKNOWN_LEG, "/data/leg");
        aCase().given(reported()).when(retract(2)).refused(UNKNOWN_LEG, "/data/leg");
    }

    @Test
    void retracts_a_leg() {
        aCase().given(reported(), leg(1, "UZ", "KZ")).when(retract(1)).then(RETRACTED);
    }

    @Test
    void records_a_retracted_leg_again() {
        aCase().given(reported(), leg(1, "UZ", "KZ"), RETRACTED)
                .when(record(1, "UZ", "KZ", "2025-04"))
                .then(leg(1, "UZ", "KZ"));
    }

    private static RecordRouteLeg record(int leg, String from, String to, String departed) {
        return new RecordRouteLeg(
                MARCH_5,
                leg,
                LegKind.EXPLOITATION,
                place(from),
                place(to),
                null,
                day(departed),
                PartialDate.NOT_RECORDED,
                null);
    }

    private static CorrectRouteLeg correct(int leg, String from, String to) {
        return new CorrectRouteLeg(
                MARCH_14,
                leg,
                LegKind.EXPLOITATION,
                place(from),
                place(to),
                null,
                day("2025-04"),
                PartialDate.NOT_RECORDED,
                null,
                CorrectionReason.BETTER_KNOWLEDGE);
    }

    private static RetractRouteLeg retract(int leg) {
        return new RetractRouteLeg(MARCH_14, leg, CorrectionReason.ENTERED_IN_ERROR);
    }
}
