package org.safar.kernel.victimcase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegCorrected;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRecorded;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRetracted;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;

/**
 * A case's events as they now stand: a corrected event is replaced in its place by what corrected it, everything else is as it
 * was recorded. Deciders and views read a case through this, so a correction means the same everywhere.
 */
public record CaseHistory(List<Entry> entries) {
    public static final CaseHistory EMPTY = new CaseHistory(List.of());

    /** @param sequence of the event in the case, also after it was corrected */
    public record Entry(long sequence, VictimCaseEvent event) {}

    public CaseHistory {
        entries = List.copyOf(entries);
    }

    /** The history with one more event; a correction also takes its place among the entries. */
    public CaseHistory with(long sequence, VictimCaseEvent event) {
        var more = new ArrayList<Entry>(entries.size() + 1);
        more.addAll(entries);
        if (event instanceof RecordCorrected correction) more.replaceAll(entry -> corrected(entry, correction));
        more.add(new Entry(sequence, event));
        return new CaseHistory(more);
    }

    /** The entries that hold an event of this type, in order. */
    public <E extends VictimCaseEvent> Stream<E> all(Class<E> type) {
        var found = new ArrayList<E>();
        for (var entry : entries) {
            if (type.isInstance(entry.event())) found.add(type.cast(entry.event()));
        }
        return found.stream();
    }

    /** The legs as they now stand, by their number: recorded, corrected, not retracted. */
    public SortedMap<Integer, RouteLeg> legs() {
        var legs = new TreeMap<Integer, RouteLeg>();
        for (var entry : entries) {
            switch (entry.event()) {
                case RouteLegRecorded e -> legs.put(e.leg().number(), e.leg());
                case RouteLegCorrected e -> legs.put(e.leg().number(), e.leg());
                case RouteLegRetracted e -> legs.remove(e.leg());
                default -> {}
            }
        }
        return Collections.unmodifiableSortedMap(legs);
    }

    private static Entry corrected(Entry entry, RecordCorrected correction) {
        return entry.sequence() == correction.corrects()
                ? new Entry(entry.sequence(), correction.replacement())
                : entry;
    }
}
