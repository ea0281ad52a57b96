package org.safar.command.victimcase;

import java.util.HashSet;
import java.util.Set;
import org.safar.command.decision.Breach;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * What a decision about a case stands on.
 *
 * @param history facts as they now stand; notes and breaches are not facts of the case
 * @param breaches found and not cleared
 */
record VictimCaseState(CaseHistory history, Set<Breach> breaches) {
    static final VictimCaseState INITIAL = new VictimCaseState(CaseHistory.EMPTY, Set.of());

    VictimCaseState evolve(long sequence, VictimCaseEvent event) {
        return switch (event) {
            case MessageNoted _ -> this;
            case BreachFound e -> with(new Breach(e.rule(), e.about()));
            case BreachCleared e -> without(new Breach(e.rule(), e.about()));
            default -> new VictimCaseState(history.with(sequence, event), breaches);
        };
    }

    private VictimCaseState with(Breach breach) {
        var more = new HashSet<>(breaches);
        more.add(breach);
        return new VictimCaseState(history, Set.copyOf(more));
    }

    private VictimCaseState without(Breach breach) {
        var less = new HashSet<>(breaches);
        less.remove(breach);
        return new VictimCaseState(history, Set.copyOf(less));
    }
}
