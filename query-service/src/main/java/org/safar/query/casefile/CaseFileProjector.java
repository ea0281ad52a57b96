package org.safar.query.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.CaseId;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.Deadlines;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.VictimCaseEvent;
import org.safar.query.casefile.CaseFile.Entry;

/** Events of a case into its file: pure, one at a time. */
final class CaseFileProjector {
    private CaseFileProjector() {}

    /** @param before none at the case's first event */
    static CaseFile on(@Nullable CaseFile before, StoredEvent stored) {
        var event = (VictimCaseEvent) stored.event();
        var entry = entry(stored, event);
        var earlier = before == null ? List.<Entry>of() : before.entries();
        var entries = Stream.concat(earlier.stream(), Stream.of(entry)).toList();
        return new CaseFile(
                before == null ? CaseId.parse(stored.thing()) : before.id(),
                before == null ? Objects.requireNonNull(stored.envelope().hub()) : before.hub(),
                before == null ? stored.envelope().provenance() : before.provenance(),
                state(before == null ? CaseState.NOTHING : before.state(), entries),
                entries,
                stored.receivedAt(),
                stored.position(),
                stored.sequence(),
                deadlines(before == null ? Deadlines.NONE : before.deadlines(), entries));
    }

    static List<CaseState> statesAfterEach(List<Entry> entries) {
        var states = new ArrayList<CaseState>();
        var state = CaseState.NOTHING;
        for (var n = 0; n < entries.size(); n++) {
            state = state(state, entries.subList(0, n + 1));
            states.add(state);
        }
        return List.copyOf(states);
    }

    /** What a correction changes may lie far back: the whole history is read again, with the correction in its place. */
    private static CaseState state(CaseState before, List<Entry> entries) {
        var last = entries.getLast();
        if (!(last.event() instanceof RecordCorrected)) return Folding.on(before, last.sequence(), last.event());
        var state = CaseState.NOTHING;
        for (var entry : history(entries).entries()) state = Folding.on(state, entry.sequence(), entry.event());
        return state;
    }

    private static Deadlines deadlines(Deadlines before, List<Entry> entries) {
        var last = entries.getLast();
        return last.event() instanceof RecordCorrected
                ? Deadlines.of(history(entries))
                : before.with(last.sequence(), last.event());
    }

    private static CaseHistory history(List<Entry> entries) {
        var history = CaseHistory.EMPTY;
        for (var entry : entries) history = history.with(entry.sequence(), entry.event());
        return history;
    }

    private static Entry entry(StoredEvent stored, VictimCaseEvent event) {
        var envelope = stored.envelope();
        return new Entry(
                stored.sequence(),
                stored.position(),
                stored.receivedAt(),
                envelope.recordedAt(),
                event.occurredOn(),
                EventCatalogue.typeOf(event.getClass()).name(),
                event,
                envelope.actor(),
                envelope.authority(),
                envelope.messageId(),
                envelope.submission());
    }
}
