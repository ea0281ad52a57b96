package org.safar.command.victimcase;

import java.util.ArrayList;
import java.util.List;
import org.safar.command.decision.Breach;
import org.safar.command.decision.Command;
import org.safar.command.decision.Decision.Accepted;
import org.safar.command.decision.Decision.Refused;
import org.safar.command.decision.Refusal;
import org.safar.command.decision.Report;
import org.safar.kernel.BreachCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** A case asked what would become of a report. The same law answers that decides; nothing is stored. */
public final class CaseAsItStands {
    private final CaseLaw law;
    private final VictimCaseState state;
    private final long version;
    private final Provenance provenance;

    /**
     * @param events of the case, in order; one at least
     * @param hub the sender's hub, as it stands now
     */
    public CaseAsItStands(List<StoredEvent> events, HubHistory hub) {
        law = new CaseLaw(hub);
        var now = VictimCaseState.INITIAL;
        for (var stored : events) now = now.evolve(stored.sequence(), (VictimCaseEvent) stored.event());
        state = now;
        version = events.getLast().sequence();
        provenance = events.getFirst().envelope().provenance();
    }

    /** What would become of a command. */
    public sealed interface Foreseen {

        /** @param breaches protective rules that it would break: to be acknowledged first */
        record Stored(List<BreachCode> breaches) implements Foreseen {}

        /** It is so already. */
        record Unchanged() implements Foreseen {}

        record Against(Refusal refusal) implements Foreseen {}
    }

    public boolean reaches(Report report) {
        return law.outOfReach(state, report).isEmpty();
    }

    public long version() {
        return version;
    }

    public Provenance provenance() {
        return provenance;
    }

    public CaseHistory history() {
        return state.history();
    }

    /** @param report whose only step is foreseen; it is in reach */
    public Foreseen foresee(Report report) {
        Command command = report.steps().getFirst();
        return switch (law.decide(state, command, report)) {
            case Refused(var refusal) -> new Foreseen.Against(refusal);
            case Accepted(var events) when events.isEmpty() -> new Foreseen.Unchanged();
            case Accepted(var events) -> new Foreseen.Stored(breaches(events, report));
        };
    }

    private List<BreachCode> breaches(List<DomainEvent> events, Report report) {
        var after = state;
        var sequence = version;
        for (var event : events) after = law.evolve(after, ++sequence, event);
        return law.breaches(state, after, new ArrayList<>(events), report).found().stream()
                .map(Breach::rule)
                .distinct()
                .toList();
    }
}
