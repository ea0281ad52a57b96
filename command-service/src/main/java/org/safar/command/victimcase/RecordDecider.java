package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.CASE_IS_CLOSED;
import static org.safar.kernel.RefusalCode.CASE_NOT_CLOSED;

import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Refusal;
import org.safar.command.victimcase.CaseRecord.*;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.RecordEvent;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;

/** The rules of closing, reopening, voiding and correcting. */
final class RecordDecider {
    private RecordDecider() {}

    static Decision decide(CaseHistory history, CaseRecord command, CaseContext context) {
        return switch (command) {
            case CloseCase c when closing(history).filter(event(c)::equals).isPresent() -> unchanged();
            case CloseCase c -> unless(closed(history)).then(event(c));
            case ReopenCase c -> unless(notClosed(history)).then(new CaseReopened(c.occurredOn(), c.reason()));
            case VoidCase _ when history.all(CaseVoided.class).findAny().isPresent() -> unchanged();
            case VoidCase c -> unless().then(new CaseVoided(c.occurredOn(), c.reason()));
            case CorrectRecord c -> Correction.decide(history, c, context);
        };
    }

    /** The closing that is in force; empty while the case is open. */
    static Optional<CaseClosed> closing(CaseHistory history) {
        return history.all(RecordEvent.class)
                .filter(event -> event instanceof CaseClosed || event instanceof CaseReopened)
                .reduce((_, last) -> last)
                .filter(CaseClosed.class::isInstance)
                .map(CaseClosed.class::cast);
    }

    private static CaseClosed event(CloseCase c) {
        return new CaseClosed(c.occurredOn(), c.reason());
    }

    private static Optional<Refusal> closed(CaseHistory history) {
        return refuse(closing(history).isPresent(), new Refusal(CASE_IS_CLOSED));
    }

    private static Optional<Refusal> notClosed(CaseHistory history) {
        return refuse(closing(history).isEmpty(), new Refusal(CASE_NOT_CLOSED));
    }
}
