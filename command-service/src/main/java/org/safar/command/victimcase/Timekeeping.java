package org.safar.command.victimcase;

import org.safar.kernel.code.Deadline;
import org.safar.kernel.time.PartialDate;

/** What the exchange itself asks of a case when time has passed. Nobody else can send it. */
public sealed interface Timekeeping extends VictimCaseCommand {

    /**
     * @param occurredOn the first day on which the deadline has passed
     * @param about sequence of the event that set it
     */
    record RaiseDeadline(PartialDate occurredOn, Deadline deadline, long about) implements Timekeeping {}
}
