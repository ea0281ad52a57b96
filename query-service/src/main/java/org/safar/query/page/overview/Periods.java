package org.safar.query.page.overview;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.query.page.Span;

/**
 * The periods of the page: where the address names none, key figures are of the year so far, and what needs larger counts
 * is of five years.
 *
 * @param last the month that figures reach
 * @param keys of the key figures
 * @param longer of the map and the quarters
 */
record Periods(YearMonth last, Span keys, Span longer) {
    private static final int YEARS = 5;

    /** @param running the month that has not ended */
    static Periods of(Map<String, List<String>> parameters, YearMonth running) {
        var last = asOf(parameters, running);
        if (parameters.containsKey("from") || parameters.containsKey("to")) {
            var asked = new Span(month(parameters, "from"), month(parameters, "to"));
            return new Periods(last, asked, asked);
        }
        var year = YearMonth.of(last.getYear(), 1);
        return new Periods(last, new Span(year, null), new Span(year.minusYears(YEARS - 1), null));
    }

    /** The quarter that ended last, and the one before it. */
    List<Span> lastQuarters() {
        var end = last;
        while (end.getMonthValue() % 3 != 0) end = end.minusMonths(1);
        return List.of(new Span(end.minusMonths(2), end), new Span(end.minusMonths(5), end.minusMonths(3)));
    }

    /** The month that the figures' date is in, and has ended. */
    private static YearMonth asOf(Map<String, List<String>> parameters, YearMonth running) {
        var asked = parameters.getOrDefault("asOf", List.of("")).getFirst();
        var ended = running.minusMonths(1);
        if (!asked.matches("\\d{4}-\\d{2}.*")) return ended;
        try {
            var month = YearMonth.parse(asked.substring(0, 7));
            return month.isAfter(ended) ? ended : month;
        } catch (DateTimeException _) {
            return ended;
        }
    }

    /** What is no month is refused where figures are asked for. */
    private static @Nullable YearMonth month(Map<String, List<String>> parameters, String name) {
        var text = parameters.getOrDefault(name, List.of("")).getFirst();
        try {
            return text.isBlank() ? null : YearMonth.parse(text);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
