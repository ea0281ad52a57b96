package org.safar.query.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Disclosure;
import org.safar.figures.FactTable;
import org.safar.figures.Figures;
import org.safar.figures.Figures.Sheet;
import org.safar.figures.Interval;
import org.safar.figures.Question;

/**
 * The sheets that were asked for last. What was known at a position never changes, so what was counted as of it stays right for as
 * long as the table is the same; whoever may see more or less asks another question, and has a sheet of their own.
 */
final class CountedSheets {
    /** A sheet of the whole region takes some hundred kilobytes. */
    private static final int MOST = 64;

    private final SequencedMap<Wanted, Sheet> sheets = new LinkedHashMap<>(MOST, 0.75f, true);
    private @Nullable FactTable counted;

    private record Wanted(List<Question> questions, List<Interval> intervals, Disclosure disclosure) {}

    /** @param questions as in {@link Figures#sheet}; beyond the table's head they are asked as of its head */
    Sheet sheet(FactTable table, List<Question> questions, List<Interval> intervals, Disclosure disclosure) {
        var position = Math.min(questions.getFirst().position(), table.head());
        var wanted = new Wanted(
                questions.stream().map(question -> question.asOf(position)).toList(), intervals, disclosure);
        var known = known(table, wanted);
        return known != null ? known : keep(table, wanted);
    }

    private synchronized @Nullable Sheet known(FactTable table, Wanted wanted) {
        if (counted != table) {
            sheets.clear();
            counted = table;
        }
        return sheets.get(wanted);
    }

    /** Counted by as many at a time as ask: nobody waits for another's question. */
    private Sheet keep(FactTable table, Wanted wanted) {
        var sheet = Figures.sheet(table, wanted.questions(), wanted.intervals(), wanted.disclosure());
        synchronized (this) {
            if (counted == table) sheets.put(wanted, sheet);
            if (sheets.size() > MOST) sheets.pollFirstEntry();
        }
        return sheet;
    }
}
