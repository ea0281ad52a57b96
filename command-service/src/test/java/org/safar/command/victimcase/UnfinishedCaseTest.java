package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.BreachCode.CLOSED_DURING_REFLECTION;
import static org.safar.kernel.BreachCode.CLOSED_WHILE_UNDER_WAY;
import static org.safar.kernel.BreachCode.CLOSED_WITH_OPEN_REFERRAL;

import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.victimcase.CaseRecord.CloseCase;
import org.safar.command.victimcase.Mobility.RecordReception;
import org.safar.command.victimcase.Protection.EndReflection;
import org.safar.command.victimcase.Relay.NoteReferralEnd;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.Receiver;
import org.safar.kernel.code.ReflectionEnd;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.victimcase.MobilityEvent.*;
import org.safar.kernel.victimcase.ProtectionEvent.ReflectionPeriodEnded;
import org.safar.kernel.victimcase.ProtectionEvent.ReflectionPeriodStarted;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReferralEnded;
import org.safar.kernel.victimcase.RecordEvent.CaseReferred;

/** Closing a case on something that is not finished. */
class UnfinishedCaseTest {
    private static final ReflectionPeriodStarted REFLECTION = new ReflectionPeriodStarted(MARCH_2, day("2026-04-10"));
    private static final ReferralId REFERRAL = new ReferralId("1".repeat(32));
    private static final CaseReferred REFERRED = new CaseReferred(MARCH_2, REFERRAL, new Recipient("UZ"));
    private static final CloseCase CLOSE = new CloseCase(MARCH_14, ClosingReason.WITHDREW);
    private static final CaseClosed CLOSED = new CaseClosed(MARCH_14, ClosingReason.WITHDREW);

    @Test
    void flags_a_closing_while_the_person_reflects() {
        aCase().given(reported(), REFLECTION)
                .when(CLOSE)
                .then(CLOSED, new BreachFound(MARCH_14, CLOSED_DURING_REFLECTION, 2, null));
        aCase().given(reported(), REFLECTION)
                .when(new CloseCase(day("2026-04-10"), ClosingReason.WITHDREW))
                .flagged();
    }

    @Test
    void an_end_of_the_reflection_that_is_told_late_clears_it() {
        aCase().given(reported(), REFLECTION, CLOSED, new BreachFound(MARCH_14, CLOSED_DURING_REFLECTION, 2, null))
                .when(new EndReflection(MARCH_5, ReflectionEnd.PERSONS_OWN_WISH))
                .then(
                        new ReflectionPeriodEnded(MARCH_5, ReflectionEnd.PERSONS_OWN_WISH),
                        new BreachCleared(MARCH_5, CLOSED_DURING_REFLECTION, 2));
    }

    @Test
    void flags_a_closing_on_somebody_who_has_not_arrived() {
        gone().when(CLOSE).then(CLOSED, new BreachFound(MARCH_14, CLOSED_WHILE_UNDER_WAY, 5, null));
        gone().given(new PersonReceived(MARCH_14, Receiver.HUB)).when(CLOSE).flagged();
    }

    @Test
    void a_reception_that_is_told_late_clears_it() {
        gone().given(CLOSED, new BreachFound(MARCH_14, CLOSED_WHILE_UNDER_WAY, 5, null))
                .when(new RecordReception(MARCH_5, Receiver.NGO))
                .then(new PersonReceived(MARCH_5, Receiver.NGO), new BreachCleared(MARCH_5, CLOSED_WHILE_UNDER_WAY, 5));
    }

    @Test
    void flags_a_closing_while_another_state_is_asked_to_take_the_person_over() {
        aCase().given(reported(), REFERRED)
                .when(CLOSE)
                .then(CLOSED, new BreachFound(MARCH_14, CLOSED_WITH_OPEN_REFERRAL, 2, null));
        aCase().given(reported(), REFERRED, new CaseReferralEnded(MARCH_14, REFERRAL))
                .when(CLOSE)
                .flagged();
    }

    @Test
    void an_end_of_the_referral_that_is_told_late_clears_it() {
        aCase().given(reported(), REFERRED, CLOSED, new BreachFound(MARCH_14, CLOSED_WITH_OPEN_REFERRAL, 2, null))
                .byExchange(Scenario.RECORDED)
                .when(new NoteReferralEnd(MARCH_5, REFERRAL))
                .then(
                        new CaseReferralEnded(MARCH_5, REFERRAL),
                        new BreachCleared(MARCH_5, CLOSED_WITH_OPEN_REFERRAL, 2));
    }

    /** Told before the closing, but of a day after it; and the other way round. */
    @Test
    void looks_at_what_was_so_on_the_day_of_the_closing() {
        var earlier = new CloseCase(day("2026-03-03"), ClosingReason.WITHDREW);
        gone().when(earlier).flagged();
        gone().given(new PersonReceived(day("2026-03-20"), Receiver.HUB))
                .when(CLOSE)
                .flagged(CLOSED_WHILE_UNDER_WAY);
        aCase().given(reported(), new CaseReferred(MARCH_5, REFERRAL, new Recipient("UZ")))
                .when(earlier)
                .flagged();
    }

    @Test
    void death_closes_with_everything_open() {
        aCase().given(reported(), REFLECTION)
                .when(new CloseCase(MARCH_14, ClosingReason.DECEASED))
                .flagged();
        gone().when(new CloseCase(MARCH_14, ClosingReason.DECEASED)).flagged();
    }

    private static Scenario<VictimCaseState> gone() {
        return aCase().given(
                        reported(),
                        new ReturnConsented(MARCH_2),
                        new ReturnRiskAssessed(MARCH_2, ReturnSide.SENDING, RiskLevel.LOW, null, SCREENER),
                        new ReturnRiskAssessed(MARCH_2, ReturnSide.RECEIVING, RiskLevel.LOW, null, SCREENER),
                        new PersonDeparted(MARCH_5));
    }
}
