package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;
import static org.safar.kernel.code.Deadline.MAJORITY;
import static org.safar.kernel.code.Deadline.REVIEW;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Scenario;
import org.safar.command.victimcase.Timekeeping.RaiseDeadline;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.hub.HubEvent.HubLeft;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.TimeEvent.DeadlinePassed;
import org.safar.kernel.victimcase.VictimCaseEvent;

class RaiseDeadlineTest {
    private static final Instant LAST_DAY = Instant.parse("2026-06-30T17:59:59Z");
    private static final Instant DAY_AFTER = Instant.parse("2026-06-30T19:00:00Z");

    @Test
    void says_that_the_review_can_no_longer_be_asked_for() {
        at(DAY_AFTER, notConfirmed("2026-06-30"))
                .when(raise(REVIEW, 1))
                .then(new DeadlinePassed(day("2026-07-01"), REVIEW, 1));
    }

    @Test
    void says_that_a_child_is_of_age() {
        at(Instant.parse("2027-01-01T00:00:00Z"), described(null, 2008))
                .when(new RaiseDeadline(day("2027-01-01"), MAJORITY, 1))
                .then(new DeadlinePassed(day("2027-01-01"), MAJORITY, 1));
    }

    @Test
    void says_nothing_before_its_time() {
        at(LAST_DAY, notConfirmed("2026-06-30")).when(raise(REVIEW, 1)).nothing();
    }

    @Test
    void says_nothing_twice() {
        at(DAY_AFTER, notConfirmed("2026-06-30"))
                .given(new DeadlinePassed(day("2026-07-01"), REVIEW, 1))
                .when(raise(REVIEW, 1))
                .nothing();
    }

    @Test
    void says_nothing_of_what_was_decided_moved_or_never_set() {
        at(DAY_AFTER, notConfirmed("2026-06-30"))
                .given(confirmed())
                .when(raise(REVIEW, 1))
                .nothing();
        at(DAY_AFTER, notConfirmed("2026-06-30"))
                .given(new RecordCorrected(MARCH_14, 1, notConfirmed("2026-07-31"), CorrectionReason.BETTER_KNOWLEDGE))
                .when(raise(REVIEW, 1))
                .nothing();
        at(DAY_AFTER, notConfirmed("2026-06-30")).when(raise(MAJORITY, 1)).nothing();
        at(DAY_AFTER, notConfirmed("2026-06-30")).when(raise(REVIEW, 0)).nothing();
        at(DAY_AFTER, notConfirmed("2026-06-30"))
                .when(new RaiseDeadline(day("2026-06-30"), REVIEW, 1))
                .nothing();
    }

    @Test
    void says_it_again_where_it_was_moved_after_it_was_raised() {
        at(Instant.parse("2026-08-01T00:00:00Z"), notConfirmed("2026-06-30"))
                .given(
                        new DeadlinePassed(day("2026-07-01"), REVIEW, 1),
                        new RecordCorrected(MARCH_14, 1, notConfirmed("2026-07-31"), CorrectionReason.BETTER_KNOWLEDGE))
                .when(new RaiseDeadline(day("2026-08-01"), REVIEW, 1))
                .then(new DeadlinePassed(day("2026-08-01"), REVIEW, 1));
    }

    @Test
    void says_nothing_of_closed_and_voided_cases() {
        at(DAY_AFTER, notConfirmed("2026-06-30"))
                .given(new CaseClosed(MARCH_14, ClosingReason.NOT_CONFIRMED))
                .when(raise(REVIEW, 1))
                .nothing();
        at(DAY_AFTER, notConfirmed("2026-06-30"))
                .given(new CaseVoided(MARCH_14, VoidReason.DUPLICATE))
                .when(raise(REVIEW, 1))
                .nothing();
    }

    /** A person's time does not stop because a hub left. */
    @Test
    void time_passes_also_where_the_hub_takes_part_no_more() {
        in(HUB.with(new HubLeft(day("2026-05-01"))))
                .given(reported(), notConfirmed("2026-06-30"), presumed())
                .byExchange(DAY_AFTER)
                .when(raise(REVIEW, 1))
                .then(new DeadlinePassed(day("2026-07-01"), REVIEW, 1));
    }

    private static Scenario<VictimCaseState> at(Instant now, VictimCaseEvent event) {
        return aCase().given(reported(), event, presumed()).byExchange(now);
    }

    private static RaiseDeadline raise(Deadline deadline, long about) {
        return new RaiseDeadline(day("2026-07-01"), deadline, about);
    }

    private static VictimNotConfirmed notConfirmed(String until) {
        return new VictimNotConfirmed(MARCH_14, COMMISSION, DECIDER, NotConfirmedReason.MEANS_NOT_SHOWN, day(until));
    }
}
