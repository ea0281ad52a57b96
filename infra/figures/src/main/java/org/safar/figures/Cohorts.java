package org.safar.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Intervals.Cohort;
import org.safar.figures.Persons.Counted;

/** One interval while the rows pass by: cases by the year in which it began. */
final class Cohorts {
    private final Interval interval;
    private final Selection begun;
    private final int[] start;
    private final int[] end;
    private final int[] closed;
    /** By {@link Packed#yearNumber}; none where nothing began. */
    private @Nullable Counting[] byYear = new Counting[256];

    Cohorts(Interval interval, Block block) {
        this.interval = interval;
        this.begun = block.selection(new Counted(Indicator.CASES_REPORTED, interval.start()))
                .listed();
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
            if (Packed.yearNumber(start[i]) == 0) continue;
            of(Packed.yearNumber(start[i]))
                    .take(start[i], end[i], closed[i] != 0 || block.declined(i), begun.hub()[s], begun.one()[s]);
        }
    }

    void add(Cohorts other) {
        for (var year = 0; year < other.byYear.length; year++) {
            var counting = other.byYear[year];
            if (counting != null) of(year).add(counting);
        }
    }

    /** Where so few began in a year that it is withheld how many, it is withheld that there were any. */
    List<Cohort> shown(Disclosure disclosure) {
        var shown = new ArrayList<Cohort>();
        for (var year = 0; year < byYear.length; year++) {
            var counting = byYear[year];
            if (counting == null || disclosure.show(counting.begun()) instanceof Value.Withheld) continue;
            shown.add(counting.cohort(Packed.FIRST_YEAR + year, disclosure));
        }
        return shown;
    }

    private Counting of(int year) {
        if (year >= byYear.length) byYear = Arrays.copyOf(byYear, Integer.highestOneBit(year) * 2);
        var known = byYear[year];
        if (known != null) return known;
        var counting = new Counting();
        byYear[year] = counting;
        return counting;
    }

    /** One cohort while the rows pass by. */
    private static final class Counting {
        private static final int REACHED = 0;
        private static final int OPEN = 1;
        private static final int ENDED = 2;
        private static final int UNDATED = 3;

        private final Tally tally = new Tally();
        private final Spread days = new Spread();

        /** Without a way to turn off on: which case has come how far cannot be foretold, and a wrong guess costs more than counting. */
        void take(int start, int end, boolean over, int hub, long one) {
            var between = between(start, end);
            var still = over ? ENDED : OPEN;
            var unknown = end == 0 ? still : UNDATED;
            tally.add(between < 0 ? unknown : REACHED, hub, one);
            days.add(between);
        }

        void add(Counting other) {
            tally.add(other.tally);
            days.add(other.days);
        }

        long begun() {
            return IntStream.of(REACHED, OPEN, ENDED, UNDATED)
                    .map(cell -> tally.parts(cell).total())
                    .sum();
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

        /** -1 where a day is not recorded, or the end lies before the beginning. */
        private static int between(int start, int end) {
            var recorded = Math.min(Packed.dayOfMonth(start), Packed.dayOfMonth(end)) > 0;
            return recorded ? Math.max(Packed.epochDay(end) - Packed.epochDay(start), -1) : -1;
        }
    }
}
