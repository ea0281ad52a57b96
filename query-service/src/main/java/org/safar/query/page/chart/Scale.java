package org.safar.query.page.chart;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.safar.query.figures.Shown;

/** Scales that begin at zero. */
public final class Scale {
    private static final long[] STEPS = {1, 2, 5};

    private Scale() {}

    public static long largest(Collection<Shown.Number> numbers) {
        return numbers.stream()
                .map(Shown.Number::value)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** A round value for a line: the largest of 1, 2, 5, 10, 20, … that is not above three quarters of the largest. */
    public static long line(long largest) {
        long best = 1;
        for (long ten = 1; ten <= largest; ten *= 10)
            for (var step : STEPS) if (step * ten <= largest * 0.85) best = step * ten;
        return best;
    }

    /** A bar's length as a share of the row's. */
    public static String share(long value, long largest) {
        return String.format(Locale.ROOT, "%.1f%%", largest == 0 ? 0 : 100.0 * value / largest);
    }
}
