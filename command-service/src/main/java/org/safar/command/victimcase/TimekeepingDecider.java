package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;

import org.safar.command.decision.Decision;
import org.safar.command.victimcase.Timekeeping.RaiseDeadline;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.Deadlines;
import org.safar.kernel.victimcase.TimeEvent.DeadlinePassed;

/**
 * Whether time has brought something about. Nothing is refused: what was answered meanwhile, moved, raised before or put to sleep
 * with its case is simply not so.
 */
final class TimekeepingDecider {
    private TimekeepingDecider() {}

    static Decision decide(CaseHistory history, Timekeeping command, CaseContext context) {
        return switch (command) {
            case RaiseDeadline c when !passed(history, c, context) -> unchanged();
            case RaiseDeadline c -> unless().then(new DeadlinePassed(c.occurredOn(), c.deadline(), c.about()));
        };
    }

    private static boolean passed(CaseHistory history, RaiseDeadline c, CaseContext context) {
        return !c.occurredOn().surelyAfter(context.recordedOn())
                && Deadlines.of(history)
                        .running()
                        .anyMatch(item -> item.deadline() == c.deadline()
                                && item.about() == c.about()
                                && item.passes().equals(c.occurredOn()));
    }
}
