package org.safar.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.safar.kernel.code.Provenance;

/**
 * How long an interval took, by the year in which it began. Cases still open are said, not guessed: a median of those
 * that have
 * ended is too short while many have not.
 *
 * @param cohorts years rising; cases whose beginning has no recorded year are in none
 */
public record Intervals(
        Interval interval, Provenance provenance, List<Cohort> cohorts, String disclosure, long position) {
    public Intervals {
        cohorts = List.copyOf(cohorts);
    }

    /**
     * @param reached both days are recorded to the day, the end not before the beginning
     * @param open the end is not reached and the case goes on
     * @param ended the end was not reached before the case was closed or declined
     * @param undated the end is reached, but the days between cannot be told
     * @param days of those that reached it; empty where they are too few to say
     */
    public record Cohort(int year, Value reached, Value open, Value ended, Value undated, Optional<Quartiles> days) {}

    /** Each the smallest number of days within which that share of the cases was done. */
    public record Quartiles(int lower, int median, int upper) {}

    /**
     * The interval for the cases that filter and scope of the question name; what the question counts does not matter.
     */
    public static Intervals answer(FactTable table, Interval interval, Question about, Disclosure disclosure) {
        return answer(table, List.of(interval), about, disclosure).getFirst();
    }

    /** Several about the same cases, in one pass over them. @return one answer an interval, in their order */
    public static List<Intervals> answer(
            FactTable table, List<Interval> intervals, Question about, Disclosure disclosure) {
        var rows = table.rows();
        var position = Math.min(about.position(), rows.head());
        var provenance = Figures.provenance(about.filter(), rows.exchange().asOf(position));
        var matching = new Matching(rows, about.filter(), about.scope(), provenance);
        var period = new Period(about.filter().from(), about.filter().to());
        var counted = intervals.stream().map(Cohorts::new).toList();
        var all = counted.toArray(Cohorts[]::new);
        var valid = rows.valid(position);
        for (var row = valid.nextSetBit(0); row >= 0; row = valid.nextSetBit(row + 1)) {
            var bits = rows.bits(row);
            if (!Packed.COUNTED.is(bits) || !matching.matches(row, bits)) continue;
            for (var cohorts : all) cohorts.take(rows, row, bits, period);
        }
        return counted.stream()
                .map(cohorts -> new Intervals(
                        cohorts.interval, provenance, cohorts.shown(disclosure), disclosure.code(), position))
                .toList();
    }

    /** One interval while the rows pass by. */
    private static final class Cohorts {
        private final Interval interval;
        private final TreeMap<Integer, Counting> byYear = new TreeMap<>();
        private int lastYear;
        private Counting last = new Counting();

        Cohorts(Interval interval) {
            this.interval = interval;
        }

        void take(Rows rows, int row, long bits, Period period) {
            var start = rows.day(row, interval.start());
            var year = Packed.year(start);
            if (year == 0 || !period.holds(start)) return;
            if (year != lastYear) {
                // cases lie in the order of their years, more or less
                last = byYear.computeIfAbsent(year, _ -> new Counting());
                lastYear = year;
            }
            last.take(rows, row, bits, start, interval);
        }

        List<Cohort> shown(Disclosure disclosure) {
            return byYear.entrySet().stream()
                    .map(cohort -> cohort.getValue().cohort(cohort.getKey(), disclosure))
                    .toList();
        }
    }

    /** One cohort while the rows pass by. */
    private static final class Counting {
        private static final int REACHED = 0;
        private static final int OPEN = 1;
        private static final int ENDED = 2;
        private static final int UNDATED = 3;

        private final Tally tally = new Tally();
        private final IntStream.Builder days = IntStream.builder();

        void take(Rows rows, int row, long bits, int start, Interval interval) {
            var end = rows.day(row, interval.end());
            var over = rows.day(row, Packed.Day.CLOSED) != 0 || Packed.DECLINED.is(bits);
            if (end == 0) count(over ? ENDED : OPEN, rows, row, bits);
            else {
                var between = between(start, end);
                count(between < 0 ? UNDATED : REACHED, rows, row, bits);
                if (between >= 0) days.add(between);
            }
        }

        private void count(int kind, Rows rows, int row, long bits) {
            tally.add(kind, Packed.HUB.of(bits), rows.key(row));
        }

        Cohort cohort(int year, Disclosure disclosure) {
            return new Cohort(
                    year,
                    disclosure.show(tally.parts(REACHED)),
                    disclosure.show(tally.parts(OPEN)),
                    disclosure.show(tally.parts(ENDED)),
                    disclosure.show(tally.parts(UNDATED)),
                    quartiles(days.build().sorted().toArray(), disclosure.medianBase()));
        }

        private static Optional<Quartiles> quartiles(int[] sorted, int base) {
            if (sorted.length < base) return Optional.empty();
            var n = sorted.length;
            int[] at = Arrays.stream(new int[] {1, 2, 3})
                    .map(quarter -> sorted[(n * quarter + 3) / 4 - 1])
                    .toArray();
            return Optional.of(new Quartiles(at[0], at[1], at[2]));
        }

        /** Negative where a day is not recorded, or the end lies before the beginning. */
        private static int between(int start, int end) {
            if (Packed.dayOfMonth(start) == 0 || Packed.dayOfMonth(end) == 0) return -1;
            return (int) (date(end).toEpochDay() - date(start).toEpochDay());
        }

        private static LocalDate date(int day) {
            return LocalDate.of(Packed.year(day), Packed.month(day), Packed.dayOfMonth(day));
        }
    }
}
