package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.unchanged;

import java.util.List;
import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Decision.Check;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** What was told before, in the same words. */
final class Told {
    private Told() {}

    /** A fact that stands already is not stored twice. */
    static Decision once(CaseHistory history, VictimCaseEvent event, Check check) {
        return stands(history, event) ? unchanged() : check.then(event);
    }

    /** The same, with what stands beside the fact. @param events of which the first is the fact */
    static Decision once(CaseHistory history, List<DomainEvent> events, Check check) {
        return stands(history, (VictimCaseEvent) events.getFirst()) ? unchanged() : check.then(events);
    }

    /** A fact that undoes another, and can be undone, is told again only if it was the last of them. */
    static Decision anew(CaseHistory history, VictimCaseEvent event, Check check, Class<?>... undoing) {
        return last(history, undoing).filter(event::equals).isPresent() ? unchanged() : check.then(event);
    }

    static boolean stands(CaseHistory history, VictimCaseEvent event) {
        return history.all(event.getClass()).anyMatch(event::equals);
    }

    /** The last event of any of these types. */
    static Optional<VictimCaseEvent> last(CaseHistory history, Class<?>... types) {
        return history.all(VictimCaseEvent.class)
                .filter(event -> java.util.Arrays.stream(types).anyMatch(type -> type.isInstance(event)))
                .reduce((_, later) -> later);
    }
}
