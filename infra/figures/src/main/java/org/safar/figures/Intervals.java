package org.safar.figures;

import java.util.List;
import java.util.Optional;
import org.safar.kernel.code.Provenance;

/**
 * How long an interval took, by the year in which it began. Cases still open are said, not guessed: a median of those that have
 * ended is too short while many have not.
 *
 * @param cohorts years rising, without those of which it is withheld how many began; cases whose beginning has no recorded year are in
 *     none
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

    /** The interval for the cases that filter and scope of the question name; what the question counts does not matter. */
    public static Intervals answer(FactTable table, Interval interval, Question about, Disclosure disclosure) {
        return Figures.sheet(table, List.of(about), List.of(interval), disclosure)
                .intervals()
                .getFirst();
    }
}
