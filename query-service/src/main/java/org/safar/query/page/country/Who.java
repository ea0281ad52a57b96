package org.safar.query.page.country;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safar.query.figures.Shown;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;
import org.safar.query.page.chart.Bar;
import org.safar.query.page.chart.Scale;

/** Who they are: a breakdown with of how many the field is known. Groups share a scale. */
record Who(String words, List<Bar> bars, Printed recorded, Printed total) {

    static List<Who> of(Shown shown, Wording words) {
        var panels =
                Stream.of("form", "sex", "age").map(name -> panel(shown, name)).toList();
        var largest = panels.stream()
                .mapToLong(panel -> Scale.largest(panel.cells().stream()
                        .map(cell -> new Shown.Number(cell.value(), cell.mark()))
                        .toList()))
                .max()
                .orElse(0);
        return List.of(
                of("form", panel(shown, "form"), largest, words, key -> words.text("form." + key)),
                of("sex", panel(shown, "sex"), largest, words, key -> words.text("sex." + key)),
                of("age", panel(shown, "age"), largest, words, words::ages));
    }

    private static Who of(String name, Shown.Panel panel, long largest, Wording words, Function<String, String> names) {
        var bars = Bar.of(
                panel,
                largest,
                panel.recorded(),
                words,
                key -> key.equals("not-recorded") ? words.text("not-recorded") : names.apply(key));
        return new Who(
                words.text("country.who." + name),
                bars,
                Printed.of(panel.recorded(), words),
                Printed.of(Objects.requireNonNullElse(panel.denominator(), panel.total()), words));
    }

    private static Shown.Panel panel(Shown shown, String name) {
        return Objects.requireNonNull(shown.panels().get(name));
    }
}
