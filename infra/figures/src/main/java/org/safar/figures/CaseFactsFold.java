package org.safar.figures;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safar.figures.CaseFacts.Version;
import org.safar.figures.CaseFacts.Why;
import org.safar.kernel.CaseId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegCorrected;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRetracted;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.TimeEvent;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** Events of a case into its facts: pure, one event at a time, indifferent to how the events were batched. */
public final class CaseFactsFold {
    private CaseFactsFold() {}

    /**
     * The facts after one more event of the case. An event that was seen before changes nothing; one that changes no
     * fact adds no version.
     *
     * @param before empty at the case's first event
     * @throws IllegalArgumentException for an event that is not a case's
     */
    public static CaseFacts on(Optional<CaseFacts> before, StoredEvent stored) {
        if (!(stored.event() instanceof VictimCaseEvent event))
            throw new IllegalArgumentException("case facts are folded from events of cases");
        var facts = before.orElseGet(() -> new CaseFacts(
                CaseId.parse(stored.thing()), stored.envelope().provenance(), CaseHistory.EMPTY, 0, List.of()));
        if (stored.position() <= facts.position()) return facts;
        if (holdsNoFact(event))
            return new CaseFacts(facts.id(), facts.provenance(), facts.history(), stored.position(), facts.versions());
        var history = facts.history().with(stored.sequence(), event);
        // only a correction leaves something to sort out; every other history is the one before and one more
        if (event instanceof RecordCorrected) history = keep(history);
        return new CaseFacts(
                facts.id(), facts.provenance(), history, stored.position(), versions(facts, history, stored, event));
    }

    private static List<Version> versions(
            CaseFacts before, CaseHistory history, StoredEvent stored, VictimCaseEvent event) {
        var now = Derivation.facts(history, before.provenance());
        if (now.isEmpty()) return before.versions();
        if (!before.versions().isEmpty() && before.versions().getLast().facts().equals(now.get()))
            return before.versions();
        var version = new Version(stored.position(), stored.receivedAt(), why(stored, event), now.get());
        return Stream.concat(before.versions().stream(), Stream.of(version)).toList();
    }

    private static boolean holdsNoFact(VictimCaseEvent event) {
        return switch (event) {
            case BreachFound _, BreachCleared _, MessageNoted _, TimeEvent _ -> true;
            default -> false;
        };
    }

    /** A correction has done its work once the history is corrected; breaches, notes and deadlines hold no fact. */
    private static CaseHistory keep(CaseHistory history) {
        return new CaseHistory(history.entries().stream()
                .filter(entry -> !(entry.event() instanceof RecordCorrected) && !holdsNoFact(entry.event()))
                .toList());
    }

    private static Why why(StoredEvent stored, VictimCaseEvent event) {
        return switch (event) {
            case RecordCorrected _, RouteLegCorrected _, RouteLegRetracted _ -> Why.CORRECTED;
            case CaseVoided _ -> Why.VOIDED;
            default -> late(stored, event) ? Why.LATE : Why.ENTERED;
        };
    }

    private static boolean late(StoredEvent stored, VictimCaseEvent event) {
        if (!event.occurredOn().recorded()) return false;
        var received = YearMonth.from(stored.receivedAt().atOffset(ZoneOffset.UTC));
        return YearMonth.from(event.occurredOn().latest()).isBefore(received);
    }
}
