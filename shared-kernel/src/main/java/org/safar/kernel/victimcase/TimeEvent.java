package org.safar.kernel.victimcase;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.EventType;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.time.PartialDate;

/** What time brings about, and by which day: the exchange's own words, beside what hubs report. */
public sealed interface TimeEvent extends VictimCaseEvent {

    /**
     * As far as the exchange knew when it raised this, nothing had come in that answers the deadline. A report that comes late
     * may still show that it was kept.
     *
     * @param occurredOn the first day on which it had passed
     * @param about sequence of the event that set it
     */
    @EventType(name = "case.deadline-passed", revision = 1)
    record DeadlinePassed(PartialDate occurredOn, Deadline deadline, long about) implements TimeEvent {}

    /**
     * By the hub's own practice, as it was in force on the day, the deadline passes then and not after the usual time. Told beside
     * the event that set it, so that the case says by itself what held: a practice that changes later moves nothing.
     *
     * @param side whose assessment of risk it is; none for other deadlines
     * @param passes the first day on which it has passed
     */
    @EventType(name = "case.deadline-set", revision = 1)
    record DeadlineSet(
            PartialDate occurredOn,
            Deadline deadline,
            @Nullable ReturnSide side,
            PartialDate passes) implements TimeEvent {}
}
