package org.safar.query.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.safar.query.casefile.AsHappened.Dated;
import org.safar.query.casefile.CaseFile.Entry;

/**
 * What happened beside a case, in its place among the case's own events. It is no event of the case: it has no sequence
 * there, and is named by the event of the case behind which it became known. What becomes known later stands behind it, so
 * that a name stays.
 *
 * @param knownAfter sequence of the case's last event that was known before it; {@link #NONE} where it was known first
 * @param nth of those between the same two events of the case, from 1
 * @param standsAfter sequence of the case's event behind which it stands on the axis that was asked for
 */
public record Beside(Aside aside, long knownAfter, int nth, long standsAfter) {
    public static final long NONE = -1;

    /** In the order of receipt. @param asides in the order in which they became known */
    static List<Beside> asKnown(List<Entry> entries, List<Aside> asides) {
        var all = new ArrayList<Beside>();
        for (var aside : asides) {
            var after = entries.stream()
                    .filter(entry -> entry.position() < aside.known())
                    .mapToLong(Entry::sequence)
                    .max()
                    .orElse(NONE);
            var nth = !all.isEmpty() && all.getLast().knownAfter() == after
                    ? all.getLast().nth() + 1
                    : 1;
            all.add(new Beside(aside, after, nth, after));
        }
        return List.copyOf(all);
    }

    /** In the order in which things happened. @param entries those that are known */
    static List<Beside> asHappened(List<Entry> entries, List<Aside> asides) {
        var dated = AsHappened.dated(entries);
        return asKnown(entries, asides).stream()
                .map(beside -> beside.standing(dated))
                .sorted(Comparator.comparing(beside -> beside.aside().day()))
                .toList();
    }

    private Beside standing(List<Dated> dated) {
        var after = NONE;
        for (var each : dated)
            if (before(each.on(), each.entry().position())) after = each.entry().sequence();
        return new Beside(aside, knownAfter, nth, after);
    }

    private boolean before(LocalDate on, long position) {
        return on.isBefore(aside.day()) || on.equals(aside.day()) && position < aside.known();
    }
}
