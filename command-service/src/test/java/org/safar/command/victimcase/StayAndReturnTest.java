package org.safar.command.victimcase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.RefusalCode.ALREADY_DEPARTED;
import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.NOT_DEPARTED;
import static org.safar.kernel.RefusalCode.NO_RETURN_UNDER_WAY;
import static org.safar.kernel.RefusalCode.RECEPTION_NOT_OVERDUE;
import static org.safar.kernel.RefusalCode.UNKNOWN_BODY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.command.decision.Scenario;
import org.safar.command.victimcase.Mobility.*;
import org.safar.kernel.BodyCode;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Receiver;
import org.safar.kernel.code.ReturnCancellation;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.code.StayBasis;
import org.safar.kernel.code.StayRefusal;
import org.safar.kernel.hub.HubEvent.DeadlinesSet;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.place.Country;
import org.safar.kernel.victimcase.MobilityEvent.*;

class StayAndReturnTest {
    private static final Country HOME = Country.of("UZ");
    private static final BodyCode NOBODY = new BodyCode("KZ-NOBODY");
    private static final ReturnRequested REQUESTED = new ReturnRequested(MARCH_2, HOME);
    private static final ReturnCancelled CANCELLED = new ReturnCancelled(MARCH_14, ReturnCancellation.PERSONS_OWN_WISH);
    private static final PersonDeparted DEPARTED = new PersonDeparted(MARCH_5);
    private static final CancelReturn CANCEL = new CancelReturn(MARCH_14, ReturnCancellation.PERSONS_OWN_WISH);

    @Test
    void a_body_of_the_hub_grants_or_refuses_the_stay() {
        known().when(new GrantStay(MARCH_5, POLICE_BODY, StayBasis.REFLECTION, JULY))
                .then(new StayGranted(MARCH_5, POLICE_BODY, StayBasis.REFLECTION, JULY));
        known().when(new RefuseStay(MARCH_5, POLICE_BODY, StayRefusal.CONDITIONS_NOT_MET, JULY))
                .then(new StayRefused(MARCH_5, POLICE_BODY, StayRefusal.CONDITIONS_NOT_MET, JULY));
    }

    @Test
    void refuses_a_body_that_the_hub_does_not_know() {
        known().when(new GrantStay(MARCH_5, NOBODY, StayBasis.FAMILY, JULY)).refused(UNKNOWN_BODY, "/data/body");
        known().when(new RefuseStay(MARCH_5, NOBODY, StayRefusal.OTHER, JULY)).refused(UNKNOWN_BODY, "/data/body");
        known().when(new RecordRemoval(MARCH_5, HOME, NOBODY)).refused(UNKNOWN_BODY, "/data/body");
    }

    @Test
    void is_malformed_when_it_ends_before_it_begins() {
        assertThatThrownBy(() -> new GrantStay(MARCH_5, POLICE_BODY, StayBasis.FAMILY, MARCH_2))
                .isInstanceOfSatisfying(Malformed.class, refused(DATES_REVERSED));
        assertThatThrownBy(() -> new RefuseStay(MARCH_5, POLICE_BODY, StayRefusal.OTHER, MARCH_2))
                .isInstanceOfSatisfying(Malformed.class, refused(DATES_REVERSED));
        assertThatThrownBy(() -> new ArrangeTravel(MARCH_5, HOME, MARCH_2, Answer.YES, null, null))
                .isInstanceOfSatisfying(Malformed.class, refused(DATES_REVERSED));
    }

    @Test
    void prepares_a_return_step_by_step() {
        known().when(new RequestReturn(MARCH_2, HOME)).then(REQUESTED);
        known().by(SCREENER)
                .when(new AssessReturnRisk(MARCH_5, ReturnSide.SENDING, RiskLevel.LOW, null))
                .then(new ReturnRiskAssessed(MARCH_5, ReturnSide.SENDING, RiskLevel.LOW, null, SCREENER));
        known().when(new ConsentToReturn(MARCH_5)).then(new ReturnConsented(MARCH_5));
    }

    @Test
    void changes_nothing_when_a_step_is_told_again() {
        known().given(REQUESTED).when(new RequestReturn(MARCH_2, HOME)).unchanged();
        known().given(new ReturnConsented(MARCH_5))
                .when(new ConsentToReturn(MARCH_5))
                .unchanged();
    }

    @Test
    void a_return_is_called_off_before_departure_only() {
        known().given(REQUESTED).when(CANCEL).then(CANCELLED);
        known().when(CANCEL).refused(NO_RETURN_UNDER_WAY);
        known().given(REQUESTED, DEPARTED).when(CANCEL).refused(ALREADY_DEPARTED);
        known().given(REQUESTED, CANCELLED).when(CANCEL).unchanged();
    }

    @Test
    void begins_anew_after_it_was_called_off() {
        known().given(REQUESTED, CANCELLED)
                .when(new RequestReturn(MARCH_2, HOME))
                .then(REQUESTED);
        known().given(new ReturnConsented(MARCH_5), CANCELLED)
                .when(new ConsentToReturn(MARCH_5))
                .then(new ReturnConsented(MARCH_5));
    }

    @Test
    void is_received_after_the_departure() {
        gone().when(new RecordReception(MARCH_14, Receiver.HUB)).then(new PersonReceived(MARCH_14, Receiver.HUB));
        gone().when(new RecordReception(MARCH_2, Receiver.HUB)).refused(DATES_REVERSED);
        known().when(new RecordReception(MARCH_14, Receiver.NGO)).then(new PersonReceived(MARCH_14, Receiver.NGO));
    }

    /** Of the departure only the day is known: they are counted from its end. */
    @Test
    void the_alarm_is_raised_when_48_hours_have_passed() {
        gone().when(new MarkNotReceived(day("2026-03-08"))).then(new PersonNotReceived(day("2026-03-08")));
    }

    @Test
    void the_alarm_is_raised_also_where_the_hub_takes_part_no_more() {
        gone(in(HUB.with(new HubLeft(MARCH_5))))
                .when(new MarkNotReceived(day("2026-03-08")))
                .then(new PersonNotReceived(day("2026-03-08")));
    }

    @Test
    void the_alarm_follows_the_deadline_that_runs_and_no_practice_that_came_later() {
        gone(in(HUB.with(new DeadlinesSet(day("2026-03-01"), 14, 96, 90, 30))))
                .when(new MarkNotReceived(day("2026-03-08")))
                .then(new PersonNotReceived(day("2026-03-08")));
    }

    @Test
    void the_alarm_is_not_raised_early_nor_for_nobody() {
        gone().when(new MarkNotReceived(day("2026-03-07"))).refused(RECEPTION_NOT_OVERDUE);
        known().when(new MarkNotReceived(day("2026-03-08"))).notYet(NOT_DEPARTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"received", "looked for", "removed"})
    void the_alarm_changes_nothing_where_it_is_settled(String how) {
        var settled = switch (how) {
            case "received" -> new PersonReceived(MARCH_5, Receiver.FAMILY);
            case "removed" -> new PersonRemoved(MARCH_5, HOME, null);
            default -> new PersonNotReceived(day("2026-03-08"));
        };
        gone().given(settled).when(new MarkNotReceived(day("2026-03-09"))).unchanged();
    }

    @Test
    void a_reception_told_after_the_alarm_ends_it() {
        gone().given(new PersonNotReceived(day("2026-03-07")))
                .when(new RecordReception(day("2026-03-06"), Receiver.MISSION))
                .then(new PersonReceived(day("2026-03-06"), Receiver.MISSION));
    }

    @Test
    void resettles_in_a_third_country() {
        known().when(new Resettle(MARCH_14, Country.of("CA"))).then(new PersonResettled(MARCH_14, Country.of("CA")));
    }

    /** Left on a return that was wanted and assessed. */
    private static Scenario<VictimCaseState> gone() {
        return gone(aCase());
    }

    private static Scenario<VictimCaseState> gone(Scenario<VictimCaseState> begun) {
        return begun.given(
                reported(),
                new ReturnConsented(MARCH_2),
                new ReturnRiskAssessed(MARCH_2, ReturnSide.SENDING, RiskLevel.LOW, null, SCREENER),
                new ReturnRiskAssessed(MARCH_2, ReturnSide.RECEIVING, RiskLevel.LOW, null, SCREENER),
                DEPARTED);
    }

    private static Scenario<VictimCaseState> known() {
        return aCase().given(reported());
    }
}
