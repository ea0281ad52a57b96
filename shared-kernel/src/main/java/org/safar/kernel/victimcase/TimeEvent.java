package org.safar.kernel.victimcase;

import org.safar.kernel.EventType;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.time.PartialDate;

/** What nobody does and time brings about. The exchange itself raises it. */
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
}
