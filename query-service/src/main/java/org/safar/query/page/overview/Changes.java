package org.safar.query.page.overview;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.query.figures.Shown;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;
import org.safar.query.page.chart.Swing;

/** What changed from one quarter to the next: a bar to the right for more, to the left for less. */
record Changes(List<Row> rows) {
    private static final List<String> PANELS =
            List.of("casesReported", "casesScreened", "identified", "formallyIdentified", "domestic", "labour");

    /** @param change empty where either is withheld */
    record Row(String words, Printed before, Printed now, String change, String x, String width) {}

    static Changes of(Shown now, Shown before, Wording words) {
        var largest = PANELS.stream()
                .map(name -> change(now, before, name))
                .filter(Objects::nonNull)
                .mapToLong(Math::abs)
                .max()
                .orElse(0);
        return new Changes(PANELS.stream()
                .map(name -> row(name, now, before, largest, words))
                .toList());
    }

    private static Row row(String name, Shown now, Shown before, long largest, Wording words) {
        var change = change(now, before, name);
        var swing = Swing.of(change, largest);
        return new Row(
                words.text("indicator." + panel(now, name).definition().id()),
                Printed.of(panel(before, name).total(), words),
                Printed.of(panel(now, name).total(), words),
                change == null ? "" : words.change(change),
                swing.x(),
                swing.width());
    }

    private static @Nullable Long change(Shown now, Shown before, String name) {
        var value = panel(now, name).total().value();
        var was = panel(before, name).total().value();
        return value == null || was == null ? null : value - was;
    }

    private static Shown.Panel panel(Shown shown, String name) {
        return Objects.requireNonNull(shown.panels().get(name));
    }
}
