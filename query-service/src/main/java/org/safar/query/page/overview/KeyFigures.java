package org.safar.query.page.overview;

import java.util.List;
import java.util.Objects;
import org.safar.query.figures.Shown;
import org.safar.query.page.KeyFigure;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;

/** The row of key figures: each with what it is a share of. */
final class KeyFigures {
    private KeyFigures() {}

    static List<KeyFigure> of(Shown shown, Wording words) {
        return List.of("identified", "formallyIdentified", "casesScreened", "labour", "men").stream()
                .map(name -> figure(Objects.requireNonNull(shown.panels().get(name)), words))
                .toList();
    }

    private static KeyFigure figure(Shown.Panel panel, Wording words) {
        var base = panel.denominator();
        var of = base == null || base.value() == null ? "" : words.text("key.of", base.value());
        return new KeyFigure(
                words.text("indicator." + panel.definition().id()),
                Printed.of(panel.total(), words),
                of,
                List.of(),
                "");
    }
}
