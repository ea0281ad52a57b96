package org.safar.query.casefile;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegCorrected;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRetracted;
import org.safar.kernel.victimcase.RecordEvent;
import org.safar.kernel.victimcase.VictimCaseEvent;
import org.safar.query.casefile.CaseFile.Entry;
import org.safar.query.casefile.CaseFile.Moment;

/**
 * A case in the order in which things happened, by what is known in the end: corrected facts stand where they belong,
 * late reports stand where they were late for. What speaks of the record itself stands no earlier than what the record
 * then held.
 */
final class AsHappened {
    private AsHappened() {}

    /** @param on the first day that its date can mean; where none is recorded, the day of its receipt */
    record Dated(LocalDate on, Entry entry, VictimCaseEvent event) {}

    static List<Moment> of(List<Entry> entries) {
        var moments = new ArrayList<Moment>();
        var state = CaseState.NOTHING;
        for (var each : dated(entries)) {
            state = Folding.on(state, each.entry().sequence(), each.event());
            moments.add(new Moment(each.entry(), state));
        }
        return List.copyOf(moments);
    }

    static List<Dated> dated(List<Entry> entries) {
        var history = CaseHistory.EMPTY;
        for (var entry : entries) history = history.with(entry.sequence(), entry.event());
        var dated = new ArrayList<Dated>();
        var latest = LocalDate.MIN;
        for (var n = 0; n < entries.size(); n++) {
            var event = history.entries().get(n).event();
            var own = day(entries.get(n), event);
            var on = speaksOfTheRecord(event) && own.isBefore(latest) ? latest : own;
            dated.add(new Dated(on, entries.get(n), event));
            if (on.isAfter(latest)) latest = on;
        }
        dated.sort(
                Comparator.comparing(Dated::on).thenComparing(it -> it.entry().sequence()));
        return List.copyOf(dated);
    }

    private static boolean speaksOfTheRecord(VictimCaseEvent event) {
        return event instanceof RecordEvent || event instanceof RouteLegCorrected || event instanceof RouteLegRetracted;
    }

    private static LocalDate day(Entry entry, VictimCaseEvent event) {
        var date = event.occurredOn();
        return date.recorded() ? date.earliest() : LocalDate.ofInstant(entry.receivedAt(), ZoneOffset.UTC);
    }
}
