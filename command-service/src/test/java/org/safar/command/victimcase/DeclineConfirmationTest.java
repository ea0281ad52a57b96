package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.NEVER_PRESUMED;
import static org.safar.kernel.BreachCode.SCREENER_DECIDES;
import static org.safar.kernel.RefusalCode.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.victimcase.Identification.DeclineConfirmation;
import org.safar.command.victimcase.Identification.RecogniseAsPresumed;
import org.safar.kernel.BodyCode;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;

class DeclineConfirmationTest {
    private static final PartialDate UNTIL = day("2026-06-30");

    @Test
    void stores_the_reason_and_how_long_a_review_may_be_asked_for() {
        aCase().given(reported(), screened(Indicator.NO_PAY), presumed())
                .by(DECIDER)
                .when(decline(COMMISSION, UNTIL))
                .then(new VictimNotConfirmed(MARCH_14, COMMISSION, DECIDER, NotConfirmedReason.MEANS_NOT_SHOWN, UNTIL));
    }

    @Test
    void flags_when_the_screener_decides() {
        aCase().given(reported(), screened(Indicator.NO_PAY), presumed())
                .by(SCREENER)
                .when(decline(COMMISSION, UNTIL))
                .flagged(SCREENER_DECIDES);
    }

    @Test
    void flags_a_refusal_of_somebody_never_protected_as_presumed() {
        aCase().given(reported(), screened(Indicator.NO_PAY))
                .by(DECIDER)
                .when(decline(COMMISSION, UNTIL))
                .flagged(NEVER_PRESUMED);
    }

    @Test
    void a_late_presumption_clears_the_breach() {
        aCase().given(
                        reported(),
                        screened(Indicator.NO_PAY),
                        refused(DECIDER, "2026-06-30"),
                        new BreachFound(MARCH_14, NEVER_PRESUMED, 2, null))
                .when(new RecogniseAsPresumed(MARCH_5, POLICE_BODY, Set.of(PresumptionGrounds.INDICATOR)))
                .then(presumed(), new BreachCleared(MARCH_5, NEVER_PRESUMED, 2));
    }

    @Test
    void refuses_a_body_that_is_not_on_the_list() {
        aCase().given(reported()).when(decline(POLICE_BODY, UNTIL)).refused(BODY_MAY_NOT_CONFIRM, "/data/body");
    }

    @Test
    void refuses_a_deadline_before_the_decision() {
        aCase().given(reported())
                .when(decline(COMMISSION, MARCH_5))
                .refused(REVIEW_DEADLINE_PASSED, "/data/reviewUntil");
    }

    @Test
    void is_malformed_without_a_deadline() {
        assertThatThrownBy(() -> decline(COMMISSION, PartialDate.NOT_RECORDED))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        malformed -> assertThat(malformed.code()).isEqualTo(MISSING_FIELD));
    }

    private static DeclineConfirmation decline(BodyCode body, PartialDate until) {
        return new DeclineConfirmation(MARCH_14, body, NotConfirmedReason.MEANS_NOT_SHOWN, until);
    }
}
