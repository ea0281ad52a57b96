package org.safar.query.page.routes;

import java.util.List;
import java.util.Objects;
import org.safar.query.figures.Shown;
import org.safar.query.page.Wording;
import org.safar.query.page.chart.Scale;

/** Persons whose way led through a third country. */
record Journey(String origin, List<String> stops, String value, String width) {
    private static final int MOST = 12;

    static List<Journey> of(Shown.Panel panel, Wording words) {
        var shown = panel.cells().stream()
                .filter(cell ->
                        cell.value() != null && cell.value() > 0 && !cell.keys().contains("not-recorded"))
                .limit(MOST)
                .toList();
        var largest =
                shown.isEmpty() ? 1 : Objects.requireNonNull(shown.getFirst().value());
        return shown.stream()
                .map(cell -> {
                    var value = Objects.requireNonNull(cell.value());
                    var stops = cell.keys().stream().map(words::country).toList();
                    return new Journey(cell.keys().getFirst(), stops, words.number(value), Scale.share(value, largest));
                })
                .toList();
    }
}
