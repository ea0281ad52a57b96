package org.safar.query.page.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.query.figures.Shown;
import org.safar.query.page.KeyFigure;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;

/**
 * The row of key figures: each with what it is a share of, and its change against the same months a year before.
 *
 * @param before the figures a year before; none where the period has no beginning
 * @param source period and date, in words
 */
record KeyFigures(Shown now, @Nullable Shown before, String beforeWords, String source, Wording words) {
    private static final List<String> PANELS =
            List.of("identified", "formallyIdentified", "casesScreened", "domestic", "labour");
    private static final String DAYS = "report-to-confirmation";

    List<KeyFigure> all() {
        var all = new ArrayList<KeyFigure>();
        for (var name : PANELS) all.add(figure(name));
        all.add(3, days());
        return all;
    }

    private KeyFigure figure(String name) {
        var panel = panel(now, name);
        var base = panel.denominator();
        var of = base == null || base.value() == null
                ? ""
                : words.text("key." + Objects.requireNonNull(panel.of()).id(), base.value());
        var notes = new ArrayList<String>();
        if (before != null) notes.add(change(panel.total(), panel(before, name).total()));
        return new KeyFigure(
                words.text("indicator." + panel.definition().id()),
                Printed.of(panel.total(), words),
                of,
                notes,
                source);
    }

    private String change(Shown.Number number, Shown.Number earlier) {
        var value = number.value();
        var was = earlier.value();
        if (was == null) return words.text("key.change.withheld", beforeWords);
        if (value == null) return words.text("key.was", was, beforeWords);
        return words.text("key.change", words.change(value - was), was, beforeWords);
    }

    /** The median of those whose report came in the last year of the period of which anything is shown. */
    private KeyFigure days() {
        var label = words.text("key.days");
        var cohorts = Objects.requireNonNull(now.intervals().get(DAYS)).cohorts();
        if (cohorts.isEmpty()) return new KeyFigure(label, Printed.withheld(), "", List.of(), source);
        var cohort = cohorts.getLast();
        var days = cohort.days();
        var reported = words.text("key.days.cohort", String.valueOf(cohort.year()));
        if (days == null)
            return new KeyFigure(label, Printed.withheld(), "", List.of(words.text("key.days.few")), reported);
        var reached = cohort.reached().value();
        var notes = new ArrayList<String>();
        notes.add(words.text("key.days.half", days.lower(), days.upper()));
        var open = cohort.open().value();
        if (open != null) notes.add(words.text("key.days.open", open));
        return new KeyFigure(
                label,
                Printed.of(words.number(days.median())),
                reached == null ? "" : words.text("key.days.median", reached),
                notes,
                reported);
    }

    private static Shown.Panel panel(Shown shown, String name) {
        return Objects.requireNonNull(shown.panels().get(name));
    }
}
