package org.safar.query.page.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.query.figures.Shown;

/**
 * A row of columns, one a period, on a scale that may be shared with other rows. What is withheld has no column, only its
 * mark; where a hub took no part stands a field.
 *
 * @param height of the drawing in pixels, the base line at its foot
 */
public record Columns(int height, List<Column> columns, List<Mark> marks, List<Gap> gaps, List<Line> lines) {
    private static final double GAP = 0.08;

    /**
     * @param x share of the width
     * @param unfinished of a period that has not ended: hatched
     */
    public record Column(String x, String width, String y, String height, boolean unfinished, String words) {}

    public record Mark(String x, String text) {}

    /** Periods without participation. */
    public record Gap(String x, String width) {}

    /** A line of the grid, with its value. */
    public record Line(String y, long value) {}

    /** @param unfinished the last period has not ended at the date of the figures */
    public record Period(String key, Shown.Number number, boolean unfinished) {}

    /**
     * @param top value at the top of the scale
     * @param grid values with a line
     * @param words for whoever points at a column
     */
    public static Columns of(
            List<Period> periods, int height, long top, List<Long> grid, Function<Period, String> words) {
        var columns = new ArrayList<Column>();
        var marks = new ArrayList<Mark>();
        var gaps = new ArrayList<Gap>();
        var step = 100.0 / Math.max(1, periods.size());
        for (var at = 0; at < periods.size(); at++) {
            var period = periods.get(at);
            var value = period.number().value();
            if (value != null) {
                var tall = height(value, height, top);
                columns.add(new Column(
                        percent((at + GAP / 2) * step),
                        percent(step * (1 - GAP)),
                        pixels(height - tall),
                        pixels(tall),
                        period.unfinished(),
                        words.apply(period)));
            } else if (isAbsent(period.number().mark())) gaps.add(new Gap(percent(at * step), percent(step)));
            else marks.add(new Mark(percent((at + 0.5) * step), "c"));
        }
        var lines = grid.stream()
                .map(value -> new Line(pixels(height - height(value, height, top)), value))
                .toList();
        return new Columns(height, columns, marks, gaps, lines);
    }

    private static boolean isAbsent(@Nullable String mark) {
        return "not-participating".equals(mark);
    }

    private static double height(long value, int height, long top) {
        return top == 0 ? 0 : (double) value * height / top;
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    private static String pixels(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
