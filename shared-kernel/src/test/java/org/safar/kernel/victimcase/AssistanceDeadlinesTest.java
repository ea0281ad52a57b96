package org.safar.kernel.victimcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.kernel.code.Deadline.MONITORING;
import static org.safar.kernel.code.Deadline.RECEPTION;
import static org.safar.kernel.code.Deadline.REFLECTION;
import static org.safar.kernel.code.Deadline.RISK;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.code.AssistanceEnd;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.code.Receiver;
import org.safar.kernel.code.ReflectionEnd;
import org.safar.kernel.code.ReintegrationSituation;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Deadlines.Item;
import org.safar.kernel.victimcase.MobilityEvent.PersonDeparted;
import org.safar.kernel.victimcase.MobilityEvent.PersonNotReceived;
import org.safar.kernel.victimcase.MobilityEvent.PersonReceived;
import org.safar.kernel.victimcase.MobilityEvent.ReturnRiskAssessed;
import org.safar.kernel.victimcase.ProtectionEvent.AssistanceEnded;
import org.safar.kernel.victimcase.ProtectionEvent.MonitoringReported;
import org.safar.kernel.victimcase.ProtectionEvent.ReflectionPeriodEnded;
import org.safar.kernel.victimcase.ProtectionEvent.ReflectionPeriodStarted;
import org.safar.kernel.victimcase.ProtectionEvent.ReintegrationStarted;
import org.safar.kernel.victimcase.TimeEvent.DeadlinePassed;

/** What passes in protection and return waits for an answer, and is overdue until it has one. */
class AssistanceDeadlinesTest {
    private static final PartialDate DAY = day("2026-03-02");
    private static final PersonDeparted DEPARTED = new PersonDeparted(DAY);
    private static final ReintegrationStarted REINTEGRATED = new ReintegrationStarted(DAY, Set.of(), null);

    @Test
    void a_reflection_is_over_after_its_last_day_unless_it_was_ended() {
        var started = new ReflectionPeriodStarted(DAY, day("2026-04-01"));
        assertThat(told(started)).containsExactly("reflection 2026-04-02");
        assertThat(told(started, new ReflectionPeriodEnded(DAY, ReflectionEnd.PERSONS_OWN_WISH)))
                .isEmpty();
    }

    @Test
    void each_sides_assessment_of_risk_holds_ninety_days() {
        assertThat(told(assessed("2026-03-02", ReturnSide.SENDING), assessed("2026-03-05", ReturnSide.RECEIVING)))
                .containsExactly("risk 2026-06-01", "risk 2026-06-04");
        assertThat(told(assessed("2026-03-02", ReturnSide.SENDING), assessed("2026-03-12", ReturnSide.SENDING)))
                .containsExactly("risk 2026-06-11");
        assertThat(told(assessed("2026-03-02", ReturnSide.SENDING), DEPARTED)).containsExactly("reception 2026-03-05");
    }

    @Test
    void a_reception_is_overdue_after_48_hours_and_stays_so_until_it_is_told() {
        assertThat(told(DEPARTED)).containsExactly("reception 2026-03-05");
        assertThat(told(DEPARTED, new PersonReceived(DAY, Receiver.values()[0])))
                .isEmpty();
        var alarm = new PersonNotReceived(day("2026-03-05"));
        assertThat(items(DEPARTED, alarm)).containsExactly(raised(RECEPTION, "2026-03-05"));
        assertThat(items(DEPARTED, alarm, new PersonReceived(DAY, Receiver.values()[0])))
                .isEmpty();
    }

    @Test
    void monitoring_is_due_after_1_3_6_and_12_months() {
        assertThat(told(REINTEGRATED))
                .containsExactly(
                        "monitoring 2026-04-03",
                        "monitoring 2026-06-03",
                        "monitoring 2026-09-03",
                        "monitoring 2027-03-03");
        assertThat(told(REINTEGRATED, monitored(3))).containsExactly("monitoring 2026-09-03", "monitoring 2027-03-03");
        assertThat(told(REINTEGRATED, new AssistanceEnded(DAY, AssistanceEnd.values()[0])))
                .isEmpty();
    }

    @Test
    void only_the_one_that_passed_is_raised_and_it_waits_for_its_report() {
        var passed = new DeadlinePassed(day("2026-04-03"), MONITORING, 0);
        assertThat(items(REINTEGRATED, passed)).extracting(Item::raised).containsExactly(true, false, false, false);
        assertThat(items(REINTEGRATED, passed, monitored(1))).hasSize(3);
    }

    @Test
    void without_a_date_nothing_falls_due() {
        var unknown = PartialDate.NOT_RECORDED;
        assertThat(told(new PersonDeparted(unknown))).isEmpty();
        assertThat(told(new ReintegrationStarted(unknown, Set.of(), null))).isEmpty();
        assertThat(told(new ReflectionPeriodStarted(DAY, unknown))).isEmpty();
        assertThat(Stream.of(REFLECTION, RISK))
                .allMatch(deadline -> DeadlineRules.of(deadline).waits());
    }

    private static Stream<String> told(VictimCaseEvent... events) {
        return items(events).map(item -> item.deadline().code() + " " + item.passes());
    }

    private static Stream<Item> items(VictimCaseEvent... events) {
        var deadlines = Deadlines.NONE;
        for (var n = 0; n < events.length; n++) deadlines = deadlines.with(n, events[n]);
        return deadlines.items().stream();
    }

    private static Item raised(Deadline deadline, String passes) {
        return new Item(deadline, 0, null, day(passes), true);
    }

    private static ReturnRiskAssessed assessed(String on, ReturnSide side) {
        return new ReturnRiskAssessed(day(on), side, RiskLevel.values()[0], null, new ActorId(new UUID(1, 1)));
    }

    private static MonitoringReported monitored(int month) {
        return new MonitoringReported(DAY, month, ReintegrationSituation.values()[0]);
    }

    private static PartialDate day(String text) {
        return PartialDate.parse(text);
    }
}
