package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.RefusalCode.*;
import static org.safar.kernel.code.PresumptionGrounds.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.victimcase.Identification.RecogniseAsPresumed;
import org.safar.command.victimcase.Identification.ScreenPerson;
import org.safar.kernel.BodyCode;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;

class RecogniseAsPresumedTest {
    private static final RecogniseAsPresumed ON_INDICATORS =
            new RecogniseAsPresumed(MARCH_5, POLICE_BODY, Set.of(INDICATOR));

    @Test
    void stands_on_an_indicator_that_a_screening_found() {
        aCase().given(reported(), screened(Indicator.DEBT_BONDAGE))
                .when(ON_INDICATORS)
                .then(presumed());
    }

    @Test
    void stands_on_what_the_person_says() {
        var selfReport = new RecogniseAsPresumed(MARCH_5, POLICE_BODY, Set.of(SELF_REPORT));
        aCase().given(reported())
                .when(selfReport)
                .then(new PresumedVictimRecognised(MARCH_5, POLICE_BODY, Set.of(SELF_REPORT)));
    }

    @Test
    void refuses_when_no_screening_found_an_indicator() {
        aCase().given(reported(), screened()).when(ON_INDICATORS).refused(NO_INDICATOR, "/data/grounds");
        aCase().given(reported()).when(ON_INDICATORS).refused(NO_INDICATOR, "/data/grounds");
    }

    @Test
    void refuses_a_body_the_hub_has_not_registered() {
        aCase().given(reported(), screened(Indicator.NO_PAY))
                .when(new RecogniseAsPresumed(MARCH_5, new BodyCode("KZ-OTHER"), Set.of(INDICATOR)))
                .refused(UNKNOWN_BODY, "/data/body");
    }

    @Test
    void changes_nothing_when_said_again() {
        aCase().given(reported(), screened(Indicator.NO_PAY), presumed())
                .when(ON_INDICATORS)
                .unchanged();
    }

    @Test
    void waits_for_the_case_to_be_reported() {
        aCase().when(ON_INDICATORS).notYet(CASE_NOT_REPORTED);
    }

    @Test
    void screening_keeps_who_screened() {
        aCase().given(reported())
                .by(SCREENER)
                .when(new ScreenPerson(MARCH_5, LIST, Set.of(Indicator.NO_PAY)))
                .then(screened(Indicator.NO_PAY));
    }

    @Test
    void screening_and_recognition_in_one_message_stand_together() {
        aCase().given(reported())
                .by(SCREENER)
                .when(new ScreenPerson(MARCH_5, LIST, Set.of(Indicator.NO_PAY)), ON_INDICATORS)
                .then(screened(Indicator.NO_PAY), presumed());
    }

    @Test
    void one_unlawful_step_stops_them_all() {
        aCase().given(reported())
                .when(new ScreenPerson(MARCH_5, LIST, Set.of()), ON_INDICATORS)
                .refused(NO_INDICATOR, "/steps/1/data/grounds");
    }
}
