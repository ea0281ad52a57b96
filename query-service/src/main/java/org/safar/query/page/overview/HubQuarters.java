package org.safar.query.page.overview;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.safar.kernel.HubId;
import org.safar.query.figures.Shown;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;
import org.safar.query.page.chart.Columns;
import org.safar.query.page.chart.Columns.Period;
import org.safar.query.page.chart.Scale;

/**
 * Identified victims of each hub by quarter, on one scale.
 *
 * @param years where each begins, as a share of the width
 * @param unfinished whether the last quarter goes on after the date of the figures
 */
record HubQuarters(List<Row> rows, List<Year> years, List<String> quarters, boolean unfinished) {
    private static final int HEIGHT = 44;
    private static final String NOT_RECORDED = "not-recorded";

    /** @param total of the hub over the whole period: the sum of nothing, but a figure of its own */
    record Row(String code, String name, Printed total, Columns columns, List<Printed> values) {}

    record Year(String x, String words) {}

    /** @param last the month that figures reach */
    static HubQuarters of(Shown.Panel panel, Shown.Panel totals, YearMonth last, Wording words) {
        var quarters = panel.cells().stream()
                .map(cell -> cell.keys().get(1))
                .filter(key -> !key.equals(NOT_RECORDED))
                .distinct()
                .sorted()
                .toList();
        var numbers = panel.cells().stream()
                .filter(cell -> !cell.keys().contains(NOT_RECORDED))
                .map(cell -> new Shown.Number(cell.value(), cell.mark()))
                .toList();
        var largest = Scale.largest(numbers);
        var running = last.getMonthValue() % 3 == 0 ? "" : quarter(last);
        var rows = Arrays.stream(HubId.values())
                .map(hub -> row(hub.code(), panel, totals, quarters, largest, running, words))
                .toList();
        return new HubQuarters(rows, years(quarters), quarters, quarters.contains(running));
    }

    private static Row row(
            String hub,
            Shown.Panel panel,
            Shown.Panel totals,
            List<String> quarters,
            long largest,
            String running,
            Wording words) {
        var periods = quarters.stream()
                .map(quarter -> new Period(
                        quarter,
                        panel.number(hub, quarter).orElse(new Shown.Number(null, "withheld")),
                        quarter.equals(running)))
                .toList();
        var columns = Columns.of(
                periods,
                HEIGHT,
                Math.max(1, largest),
                List.of(Scale.line(largest)),
                period -> words.text(
                        "overview.quarter",
                        period.key(),
                        Objects.requireNonNullElse(period.number().value(), 0L)));
        return new Row(
                hub,
                words.country(hub),
                Printed.of(totals.number(hub).orElse(new Shown.Number(null, "withheld")), words),
                columns,
                periods.stream()
                        .map(period -> Printed.of(period.number(), words))
                        .toList());
    }

    /** As figures name it: {@code 2026-Q4}. */
    private static String quarter(YearMonth month) {
        return month.getYear() + "-Q" + (month.getMonthValue() + 2) / 3;
    }

    private static List<Year> years(List<String> quarters) {
        return IntStream.range(0, quarters.size())
                .filter(at -> quarters.get(at).endsWith("Q1") || at == 0)
                .mapToObj(at -> new Year(
                        Scale.share(at, quarters.size()), quarters.get(at).substring(0, 4)))
                .toList();
    }
}
