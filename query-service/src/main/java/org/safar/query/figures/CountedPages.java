package org.safar.query.figures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.ForkJoinPool;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Disclosure;
import org.safar.figures.FactTable;
import org.safar.figures.Figures;
import org.safar.figures.Figures.Sheet;
import org.safar.figures.Filter;
import org.safar.figures.Interval;
import org.safar.figures.Question;
import org.safar.figures.Scope;
import org.safar.figures.measure.Measures;
import org.safar.figures.measure.Measures.Beside;

/**
 * What the pages that were asked for last amount to. What was known at a position never changes, so what was counted as of it stays
 * right for as long as the table is the same; whoever may see more or less asks something else, and has a page of their own.
 */
final class CountedPages {
    private static final int MOST = 64;

    /** Of all that are kept, some 25 MB: a dashboard of ten years has 1,900, one of two centuries 20,000. */
    private static final int MOST_CELLS = 200_000;

    private static final Beside NOTHING = new Beside(List.of(), List.of());

    private final SequencedMap<Wanted, Counted> pages = new LinkedHashMap<>(MOST, 0.75f, true);
    private @Nullable FactTable table;

    /** @param position as of which; beyond the table's head it is the head */
    record Wanted(Page page, Filter filter, Scope scope, String seenFrom, long position, Disclosure disclosure) {
        private Wanted asOf(long other) {
            return new Wanted(page, filter, scope, seenFrom, other, disclosure);
        }

        private List<Question> questions() {
            return page.panels().stream()
                    .map(panel ->
                            new Question(panel.indicator(), panel.dimensions(), filter, scope, seenFrom, position))
                    .toList();
        }
    }

    /** @param beside of dashboards alone */
    record Counted(Sheet sheet, Beside beside) {
        private int cells() {
            var ofCases =
                    sheet.answers().stream().mapToInt(answer -> answer.cells().size());
            var besideThem =
                    beside.answers().stream().mapToInt(answer -> answer.cells().size());
            return ofCases.sum() + besideThem.sum();
        }
    }

    Counted page(FactTable of, Wanted wanted) {
        var exactly = wanted.asOf(Math.min(wanted.position(), of.head()));
        var known = known(of, exactly);
        return known != null ? known : keep(of, exactly);
    }

    private synchronized @Nullable Counted known(FactTable of, Wanted wanted) {
        if (table != of) {
            pages.clear();
            table = of;
        }
        return pages.get(wanted);
    }

    /** By as many at a time as ask: nobody waits until somebody else's page is counted. */
    private Counted keep(FactTable of, Wanted wanted) {
        var counted = count(of, wanted);
        synchronized (this) {
            if (table == of) pages.put(wanted, counted);
            while (tooMany()) pages.pollFirstEntry();
        }
        return counted;
    }

    private boolean tooMany() {
        var cells = pages.values().stream().mapToInt(Counted::cells).sum();
        return pages.size() > MOST || cells > MOST_CELLS;
    }

    private static Counted count(FactTable of, Wanted wanted) {
        if (wanted.page() != Page.DASHBOARD) return new Counted(sheet(of, wanted, List.of()), NOTHING);
        // on a processor that takes its share of the rows when it is done
        var beside = ForkJoinPool.commonPool().submit(() -> beside(of, wanted));
        var sheet = sheet(of, wanted, List.of(Interval.values()));
        return new Counted(sheet, beside.join());
    }

    private static Sheet sheet(FactTable of, Wanted wanted, List<Interval> intervals) {
        return Figures.sheet(of, wanted.questions(), intervals, wanted.disclosure());
    }

    private static Beside beside(FactTable of, Wanted wanted) {
        var questions = Work.PANELS.stream().map(Work::question).toList();
        return Measures.beside(
                of.kept(), questions, wanted.filter(), wanted.scope(), wanted.position(), wanted.disclosure());
    }
}
