package org.safar.query.page.chart;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A bar for a change, from the middle of its row: to the right for more, to the left for less. */
public record Swing(String x, String width) {
    private static final double MIDDLE = 50;
    private static final double HALF = 48;

    /**
     * @param change none where it is not shown: then there is no length either
     * @param largest change of the rows together, without its sign
     */
    public static Swing of(@Nullable Long change, long largest) {
        var length = change == null || largest == 0 ? 0 : HALF * Math.abs(change) / largest;
        return new Swing(share(change != null && change < 0 ? MIDDLE - length : MIDDLE), share(length));
    }

    private static String share(double percent) {
        return String.format(Locale.ROOT, "%.1f%%", percent);
    }
}
