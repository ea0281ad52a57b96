package org.safar.figures;

import java.util.List;
import java.util.TreeMap;
import org.safar.figures.Intervals.Cohort;
import org.safar.figures.Persons.Counted;

/** One interval while the rows pass by: cases by the year in which it began. */
final class Cohorts {
    private final Interval interval;
    private final Selection begun;
    private final int[] start;
    private final int[] end;
    private final int[] closed;
    private final TreeMap<Integer, Counting> byYear = new TreeMap<>();
    private int lastYear;
    private Counting last = new Counting();

    Cohorts(Interval interval, Block block) {
        this.interval = interval;
        this.begun = block.selection(new Counted(Indicator.CASES_REPORTED, interval.start()));
        this.start = block.days(interval.start());
        this.end = block.days(interval.end());
        this.closed = block.days(Packed.Day.CLOSED);
    }

    Interval interval() {
        return interval;
    }

    /** The block as it was just read. */
    void take(Block block) {
        for (var s = 0; s < begun.size(); s++) {
            var i = begun.rows()[s];
            var year = Packed.year(start[i]);
            if (year == 0) continue;
            if (year != lastYear) {
                // cases lie in the order of their years, more or less
                last = byYear.computeIfAbsent(year, _ -> new Counting());
                lastYear = year;
            }
            last.take(start[i], end[i], closed[i] != 0 || block.declined(i), block.hub()[i], block.one()[i]);
        }
    }

    void add(Cohorts other) {
        other.byYear.forEach((year, counting) ->
                byYear.computeIfAbsent(year, _ -> new Counting()).add(counting));
    }

    List<Cohort> shown(Disclosure disclosure) {
        return byYear.entrySet().stream()
                .map(cohort -> cohort.getValue().cohort(cohort.getKey(), disclosure))
                .toList();
    }

    /** One cohort while the rows pass by. */
    private static final class Counting {
        private static final int REACHED = 0;
        private static final int OPEN = 1;
        private static final int ENDED = 2;
        private static final int UNDATED = 3;

        private final Tally tally = new Tally();
        private final Spread days = new Spread();

        void take(int start, int end, boolean over, int hub, long one) {
            if (end == 0) {
                tally.add(over ? ENDED : OPEN, hub, one);
                return;
            }
            var between = between(start, end);
            tally.add(between < 0 ? UNDATED : REACHED, hub, one);
            if (between >= 0) days.add(between);
        }

        void add(Counting other) {
            tally.add(other.tally);
            days.add(other.days);
        }

        Cohort cohort(int year, Disclosure disclosure) {
            return new Cohort(
                    year,
                    disclosure.show(tally.parts(REACHED)),
                    disclosure.show(tally.parts(OPEN)),
                    disclosure.show(tally.parts(ENDED)),
                    disclosure.show(tally.parts(UNDATED)),
                    days.quartiles(disclosure.medianBase()));
        }

        /** Negative where a day is not recorded, or the end lies before the beginning. */
        private static int between(int start, int end) {
            if (Packed.dayOfMonth(start) == 0 || Packed.dayOfMonth(end) == 0) return -1;
            return Packed.epochDay(end) - Packed.epochDay(start);
        }
    }
}
