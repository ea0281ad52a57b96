package org.safar.figures;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/** The months that figures can be about. Nothing was recorded before or will be after: tables of millennia would be of noughts. */
public final class Months {
    public static final YearMonth FIRST = YearMonth.of(1900, 1);
    public static final YearMonth LAST = YearMonth.of(2100, 12);

    /** What to write, told to whom wrote something else. */
    public static final String EXPECTED = "a month from " + FIRST + " to " + LAST;

    private Months() {}

    /** @return nothing where the text is no month, or none of these */
    public static Optional<YearMonth> read(String text) {
        try {
            return Optional.of(YearMonth.parse(text)).filter(month -> !month.isBefore(FIRST) && !month.isAfter(LAST));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
