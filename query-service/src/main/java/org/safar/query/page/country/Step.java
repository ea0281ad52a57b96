package org.safar.query.page.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.safar.query.figures.Shown;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;
import org.safar.query.page.chart.Scale;

/** How far cases of one period of reports have come, each step with its share of the one before. */
record Step(String words, Printed value, String width, String share) {
    private static final long BASE = 30;
    private static final List<String> STEPS =
            List.of("casesReported", "casesScreened", "identified", "formallyIdentified");

    static List<Step> of(Shown shown, Wording words) {
        var steps = new ArrayList<Step>();
        var first = number(shown, STEPS.getFirst());
        Shown.Number before = null;
        var name = "";
        for (var panel : STEPS) {
            var number = number(shown, panel);
            var value = number.value();
            var largest = first.value();
            var said = words.text("indicator."
                    + Objects.requireNonNull(shown.panels().get(panel))
                            .definition()
                            .id());
            var of = before == null ? null : before.value();
            steps.add(new Step(
                    said,
                    Printed.of(number, words),
                    value == null || largest == null ? "" : Scale.share(value, Math.max(value, largest)),
                    value == null || of == null || of < BASE
                            ? ""
                            : words.text("country.step.of", words.percent((double) value / of), name)));
            before = number;
            name = said.toLowerCase(words.locale());
        }
        return steps;
    }

    private static Shown.Number number(Shown shown, String panel) {
        return Objects.requireNonNull(shown.panels().get(panel)).total();
    }
}
