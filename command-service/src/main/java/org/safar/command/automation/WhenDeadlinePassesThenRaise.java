package org.safar.command.automation;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safar.command.decision.Command;
import org.safar.command.victimcase.Mobility.MarkNotReceived;
import org.safar.command.victimcase.Timekeeping.RaiseDeadline;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.hub.HubEvent.ZoneSet;
import org.safar.kernel.hub.HubPractice;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.Deadlines;
import org.safar.kernel.victimcase.Deadlines.Item;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * The deadlines of cases. Only cases in which one is set are kept in mind, so memory grows with what is open and not with what ever
 * was. What a correction changes lies further back, so the case is then read again.
 */
final class WhenDeadlinePassesThenRaise implements Automation {
    private final Function<String, List<StoredEvent>> histories;
    private final Map<String, Deadlines> cases = new HashMap<>();
    private final Map<HubId, HubPractice> practices = new EnumMap<>(HubId.class);

    /** @param histories of one thing, in order */
    WhenDeadlinePassesThenRaise(Function<String, List<StoredEvent>> histories) {
        this.histories = histories;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Stream.concat(Deadlines.READS.stream(), Stream.of(ZoneSet.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<List<ToDo>> after(StoredEvent stored) {
        if (stored.event() instanceof ZoneSet zone) {
            practices.merge(hub(stored), HubPractice.NONE.with(zone), (before, _) -> before.with(zone));
        }
        if (!(stored.event() instanceof VictimCaseEvent event)) return Optional.empty();
        var before = cases.getOrDefault(stored.thing(), Deadlines.NONE);
        var now = event instanceof RecordCorrected ? read(stored.thing()) : before.with(stored.sequence(), event);
        if (now.items().isEmpty()) cases.remove(stored.thing());
        else cases.put(stored.thing(), now);
        if (now.items().isEmpty() && before.items().isEmpty()) return Optional.empty();
        return Optional.of(now.running().map(item -> toDo(stored, item)).toList());
    }

    /** Read to its end, which may lie after the correction: what comes then is folded a second time and says the same. */
    private Deadlines read(String thing) {
        var history = CaseHistory.EMPTY;
        for (var stored : histories.apply(thing)) {
            history = history.with(stored.sequence(), (VictimCaseEvent) stored.event());
        }
        return Deadlines.of(history);
    }

    private ToDo toDo(StoredEvent stored, Item item) {
        var name = item.deadline().code() + " " + item.about() + " " + item.passes();
        return new ToDo(
                CaseId.parse(stored.thing()),
                hub(stored),
                stored.envelope().provenance(),
                name,
                due(item, hub(stored)),
                command(item));
    }

    /** By the clocks of the hub; where it has not said which they are, when the day is over in every hub. */
    private Instant due(Item item, HubId hub) {
        return practices
                .getOrDefault(hub, HubPractice.NONE)
                .zone(item.passes())
                .map(set -> item.due(set.zone().id()))
                .orElseGet(item::due);
    }

    private static HubId hub(StoredEvent stored) {
        return Objects.requireNonNull(stored.envelope().hub(), "what is told of a hub or a case is of a hub");
    }

    private static Command command(Item item) {
        return switch (item.deadline()) {
            case RECEPTION -> new MarkNotReceived(item.passes());
            case REVIEW, REVIEW_DECISION, MAJORITY, CONSENT, REFLECTION, RISK, MONITORING ->
                new RaiseDeadline(item.passes(), item.deadline(), item.about());
        };
    }
}
