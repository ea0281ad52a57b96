package org.safar.query.page.country;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.safar.figures.Dimension;
import org.safar.kernel.code.CustodianKind;
import org.safar.query.figures.Shown;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;
import org.safar.query.page.chart.Columns;
import org.safar.query.page.chart.Columns.Period;
import org.safar.query.page.chart.Scale;

/** Identified victims by year, side by side for those whose case a state body, an NGO or IOM holds: counts never added. */
record HeldBy(List<Row> rows, List<String> years) {
    private static final int HEIGHT = 92;

    record Row(String code, String name, Columns columns, List<Printed> values) {}

    static HeldBy of(Shown shown, Wording words) {
        var panel = Objects.requireNonNull(shown.panels().get("yearsHeldBy"));
        var shownYears = panel.cells().stream()
                .map(cell -> cell.keys().get(1))
                .filter(year -> !year.equals(Dimension.NOT_RECORDED))
                .mapToInt(Integer::parseInt)
                .summaryStatistics();
        if (shownYears.getCount() == 0) return new HeldBy(List.of(), List.of());
        var years = IntStream.rangeClosed(shownYears.getMin(), shownYears.getMax())
                .mapToObj(String::valueOf)
                .toList();
        var largest = Scale.largest(panel.cells().stream()
                .map(cell -> new Shown.Number(cell.value(), cell.mark()))
                .toList());
        var rows = List.of(CustodianKind.values()).stream()
                .map(kind -> row(kind, panel, years, largest, shown, words))
                .toList();
        return new HeldBy(rows, years);
    }

    private static Row row(
            CustodianKind kind, Shown.Panel panel, List<String> years, long largest, Shown shown, Wording words) {
        var periods = years.stream()
                .map(year -> new Period(year, panel.number(kind.code(), year).orElseGet(() -> Absent.of(shown)), false))
                .toList();
        return new Row(
                kind.code(),
                words.text("by." + kind.code()),
                Columns.of(periods, HEIGHT, Math.max(1, largest), List.of(Scale.line(largest)), Period::key),
                periods.stream()
                        .map(period -> Printed.of(period.number(), words))
                        .toList());
    }
}
