package org.safar.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** A case's history sorted by type in one walk: facts ask for a dozen types after every event. */
record Recorded(CaseHistory history, Map<Class<?>, List<VictimCaseEvent>> byType) {
    static Recorded of(CaseHistory history) {
        var byType = new HashMap<Class<?>, List<VictimCaseEvent>>();
        for (var entry : history.entries()) {
            byType.computeIfAbsent(entry.event().getClass(), _ -> new ArrayList<>())
                    .add(entry.event());
        }
        return new Recorded(history, byType);
    }

    /** In the order of the history. */
    @SuppressWarnings("unchecked") // sorted by their own class
    <E extends VictimCaseEvent> List<E> all(Class<E> type) {
        return (List<E>) byType.getOrDefault(type, List.of());
    }

    <E extends VictimCaseEvent> Optional<E> first(Class<E> type) {
        var all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getFirst());
    }

    <E extends VictimCaseEvent> Optional<E> last(Class<E> type) {
        var all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
