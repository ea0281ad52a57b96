package org.safar.query.page.overview;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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
        var last = Span.last(parameters, running);
        if (parameters.containsKey("from") || parameters.containsKey("to")) {
            var asked = Span.asked(parameters);
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
}
