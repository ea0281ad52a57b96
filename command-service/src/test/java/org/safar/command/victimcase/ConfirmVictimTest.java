package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.*;
import static org.safar.kernel.RefusalCode.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.victimcase.Identification.ConfirmVictim;
import org.safar.command.victimcase.Identification.RecogniseAsPresumed;
import org.safar.kernel.BodyCode;
import org.safar.kernel.code.AcknowledgementReason;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.PalermoTest;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;

class ConfirmVictimTest {
    private static final ConfirmVictim CONFIRM = confirm(COMMISSION, Set.of(PalermoMeans.DECEPTION));

    @Test
    void stores_the_decision_of_a_body_on_the_hubs_list() {
        presumedCase().by(DECIDER).when(CONFIRM).then(confirmed());
    }

    @Test
    void refuses_a_body_that_is_not_on_the_list() {
        presumedCase()
                .by(DECIDER)
                .when(confirm(POLICE_BODY, Set.of(PalermoMeans.DECEPTION)))
                .refused(BODY_MAY_NOT_CONFIRM, "/data/body");
    }

    @Test
    void refuses_when_the_list_held_only_later() {
        presumedCase()
                .when(new ConfirmVictim(
                        day("2009-12-31"), COMMISSION, CONFIRM.act(), CONFIRM.means(), CONFIRM.purpose()))
                .refused(BODY_MAY_NOT_CONFIRM, "/data/body");
    }

    @Test
    void refuses_without_means_for_an_adult() {
        presumedCase().by(DECIDER).when(confirm(COMMISSION, Set.of())).refused(PALERMO_TEST_NOT_MET);
    }

    @Test
    void asks_no_means_for_a_child() {
        var child =
                new PalermoTest(Set.of(PalermoAct.RECRUITMENT), Set.of(), Set.of(ExploitationForm.FORCED_LABOUR), true);
        aCase().given(reported(), described(AgeBand.FROM_9, null), presumed())
                .by(DECIDER)
                .when(confirm(COMMISSION, Set.of()))
                .then(new VictimConfirmed(MARCH_14, COMMISSION, DECIDER, child));
    }

    @Test
    void counts_somebody_whose_eighteenth_birthday_is_this_year_as_a_child() {
        aCase().given(reported(), described(null, 2008), presumed())
                .by(DECIDER)
                .when(confirm(COMMISSION, Set.of()))
                .flagged();
    }

    @Test
    void counts_somebody_of_nineteen_as_an_adult() {
        aCase().given(reported(), described(null, 2007), presumed())
                .by(DECIDER)
                .when(confirm(COMMISSION, Set.of()))
                .refused(PALERMO_TEST_NOT_MET);
    }

    @Test
    void stores_and_flags_when_the_screener_decides() {
        presumedCase()
                .by(SCREENER)
                .when(CONFIRM)
                .then(
                        new VictimConfirmed(MARCH_14, COMMISSION, SCREENER, MET),
                        new BreachFound(MARCH_14, SCREENER_DECIDES, 3, null));
    }

    @Test
    void stores_and_flags_when_never_presumed() {
        aCase().given(reported()).by(DECIDER).when(CONFIRM).flagged(NEVER_PRESUMED);
    }

    @Test
    void flags_a_presumption_that_came_after() {
        var late = new PresumedVictimRecognised(day("2026-03-20"), POLICE_BODY, Set.of(PresumptionGrounds.INDICATOR));
        aCase().given(reported(), late).by(DECIDER).when(CONFIRM).flagged(NEVER_PRESUMED);
    }

    @Test
    void a_late_predecessor_clears_the_breach() {
        aCase().given(
                        reported(),
                        screened(Indicator.NO_PAY),
                        confirmed(),
                        new BreachFound(MARCH_14, NEVER_PRESUMED, 2, null))
                .when(new RecogniseAsPresumed(MARCH_5, POLICE_BODY, Set.of(PresumptionGrounds.INDICATOR)))
                .then(presumed(), new BreachCleared(MARCH_5, NEVER_PRESUMED, 2));
    }

    @Test
    void asks_first_where_somebody_is_there_to_answer() {
        presumedCase().by(SCREENER).askedFirst().when(CONFIRM).asksToAcknowledge(SCREENER_DECIDES);
    }

    @Test
    void stores_what_was_acknowledged_with_its_reason() {
        presumedCase()
                .by(SCREENER)
                .askedFirst()
                .acknowledging(SCREENER_DECIDES, AcknowledgementReason.NO_OTHER_OFFICER)
                .when(CONFIRM)
                .then(
                        new VictimConfirmed(MARCH_14, COMMISSION, SCREENER, MET),
                        new BreachFound(MARCH_14, SCREENER_DECIDES, 3, AcknowledgementReason.NO_OTHER_OFFICER));
    }

    @Test
    void changes_nothing_when_confirmed_again_in_the_same_words() {
        presumedCase().given(confirmed()).by(DECIDER).when(CONFIRM).unchanged();
    }

    @Test
    void refuses_a_second_decision_on_a_confirmed_victim() {
        presumedCase()
                .given(confirmed())
                .by(DECIDER)
                .when(confirm(COMMISSION, Set.of(PalermoMeans.FORCE)))
                .refused(NOT_UNDER_DECISION);
    }

    @Test
    void takes_a_date_that_is_not_recorded() {
        presumedCase()
                .by(DECIDER)
                .when(new ConfirmVictim(
                        PartialDate.NOT_RECORDED, COMMISSION, CONFIRM.act(), CONFIRM.means(), CONFIRM.purpose()))
                .flagged();
    }

    private static Scenario<VictimCaseState> presumedCase() {
        return aCase().given(reported(), screened(Indicator.DEBT_BONDAGE), presumed());
    }

    private static ConfirmVictim confirm(BodyCode body, Set<PalermoMeans> means) {
        return new ConfirmVictim(
                MARCH_14, body, Set.of(PalermoAct.RECRUITMENT), means, Set.of(ExploitationForm.FORCED_LABOUR));
    }
}
