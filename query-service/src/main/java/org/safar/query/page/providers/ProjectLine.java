package org.safar.query.page.providers;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.safar.query.figures.Shown;
import org.safar.query.page.Fields;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;

/**
 * A donor's project.
 *
 * @param helped persons in this country, as far as it is shown
 * @param activities likewise
 */
record ProjectLine(
        String project,
        String donor,
        String states,
        String from,
        String to,
        List<String> partners,
        Printed helped,
        Printed activities) {

    /** @param line as the API gives it */
    static ProjectLine of(Fields line, Shown shown, Wording words) {
        var code = line.text("project");
        var ended = line.at("ended");
        return new ProjectLine(
                code,
                line.text("donor"),
                states(line).stream().map(words::country).collect(Collectors.joining(", ")),
                words.date(line.text("from")),
                ended.none() ? words.date(line.text("to")) : words.date(ended.text("on")),
                line.all("implementers").stream()
                        .map(one -> one.text("organisation"))
                        .toList(),
                printed(shown, "projects", code, words),
                printed(shown, "activitiesByProject", code, words));
    }

    private static Collection<String> states(Fields line) {
        return line.tree().get("states") instanceof Collection<?> several
                ? several.stream().map(Objects::toString).sorted().toList()
                : List.of();
    }

    private static Printed printed(Shown shown, String panel, String code, Wording words) {
        return Objects.requireNonNull(shown.panels().get(panel))
                .number(code)
                .map(number -> Printed.of(number, words))
                .orElseGet(() -> shown.exact() ? Printed.of(words.number(0)) : Printed.withheld());
    }
}
