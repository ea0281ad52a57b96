package org.safar.query.page.country;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Interval;
import org.safar.figures.Intervals.Quartiles;
import org.safar.kernel.code.Codes;
import org.safar.query.figures.Shown;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;
import org.safar.query.page.chart.Scale;

/**
 * How long something takes: the middle half of the cases as a bar, the median as a line.
 *
 * @param year in which it began
 * @param median empty where it would rest on too few
 */
record Waiting(
        String words,
        String year,
        String median,
        String half,
        String x,
        String width,
        String line,
        Printed reached,
        Printed open) {

    /** Of cases; for each interval the last year in which enough came to their end. */
    static List<Waiting> ofCases(Shown shown, Wording words) {
        return of(shown, code -> Codes.find(Interval.class, code).isPresent(), words);
    }

    /** Of criminal proceedings. */
    static List<Waiting> ofProceedings(Shown shown, Wording words) {
        return of(shown, code -> Codes.find(Interval.class, code).isEmpty(), words);
    }

    private static List<Waiting> of(Shown shown, Predicate<String> which, Wording words) {
        var rows = new ArrayList<Waiting>();
        var cohorts = shown.intervals().entrySet().stream()
                .filter(interval -> which.test(interval.getKey()))
                .filter(interval -> !interval.getValue().cohorts().isEmpty())
                .toList();
        var longest = cohorts.stream()
                .map(interval -> last(interval.getValue()).days())
                .mapToInt(days -> days == null ? 0 : days.upper())
                .max()
                .orElse(0);
        for (var interval : cohorts)
            rows.add(row(words.text("interval." + interval.getKey()), last(interval.getValue()), longest, words));
        return rows;
    }

    private static Shown.Cohort last(Shown.Duration interval) {
        return interval.cohorts().stream()
                .filter(cohort -> cohort.days() != null)
                .reduce((_, later) -> later)
                .orElse(interval.cohorts().getLast());
    }

    private static Waiting row(String name, Shown.Cohort cohort, int longest, Wording words) {
        var days = cohort.days();
        return new Waiting(
                name,
                String.valueOf(cohort.year()),
                days == null ? "" : words.number(days.median()),
                days == null ? "" : days.lower() + "\u2013" + days.upper(),
                days == null ? "" : Scale.share(days.lower(), longest),
                days == null ? "" : Scale.share((long) days.upper() - days.lower(), longest),
                line(days, longest),
                Printed.of(cohort.reached(), words),
                Printed.of(cohort.open(), words));
    }

    private static String line(@Nullable Quartiles days, int longest) {
        return days == null ? "" : Scale.share(days.median(), longest);
    }
}
