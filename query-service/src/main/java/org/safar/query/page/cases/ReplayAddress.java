package org.safar.query.page.cases;

import java.util.List;
import java.util.Map;
import org.safar.web.ProblemException;
import org.safar.web.Problems;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The replay's state, which is its address.
 *
 * @param axis known or happened
 * @param at the step that is shown; none for the last one
 * @param a one of two to compare; may be none, as {@code b}
 * @param known the last event of the case that is known; 0 for all
 */
record ReplayAddress(String path, String axis, StepNumber at, StepNumber a, StepNumber b, long known) {
    static final String KNOWN = "known";
    static final String HAPPENED = "happened";

    /** @throws ProblemException a parameter that is not known, or has a value that it cannot have */
    static ReplayAddress of(String path, MultiValueMap<String, String> parameters) {
        var unknown = new LinkedMultiValueMap<>(parameters);
        List.of("axis", "at", "a", "b", KNOWN, "lang").forEach(unknown::remove);
        if (!unknown.isEmpty()) throw Problems.unknownParameters(unknown.keySet());
        var axis = parameters.getFirst("axis");
        if (axis == null || axis.isBlank()) axis = KNOWN;
        if (!List.of(KNOWN, HAPPENED).contains(axis)) throw Problems.invalidParameter("axis", "known or happened");
        return new ReplayAddress(
                path,
                axis,
                step(parameters, "at"),
                step(parameters, "a"),
                step(parameters, "b"),
                number(parameters, KNOWN));
    }

    private static StepNumber step(Map<String, List<String>> parameters, String name) {
        var text = parameters.getOrDefault(name, List.of("")).getFirst();
        if (text.isBlank()) return StepNumber.NONE;
        return StepNumber.parse(text.strip())
                .orElseThrow(() -> Problems.invalidParameter(name, "the number of an event, from 1"));
    }

    private static long number(Map<String, List<String>> parameters, String name) {
        var text = parameters.getOrDefault(name, List.of("")).getFirst();
        if (text.isBlank()) return 0;
        try {
            var number = Long.parseLong(text);
            if (number > 0) return number;
        } catch (NumberFormatException _) {
            // answered below
        }
        throw Problems.invalidParameter(name, "the number of an event, from 1");
    }

    public boolean happened() {
        return axis.equals(HAPPENED);
    }

    ReplayAddress at(StepNumber number) {
        return new ReplayAddress(path, axis, number, a, b, known);
    }

    ReplayAddress a(StepNumber number) {
        return new ReplayAddress(path, axis, at, number, b, known);
    }

    ReplayAddress b(StepNumber number) {
        return new ReplayAddress(path, axis, at, a, number, known);
    }

    /** The same event on the other axis. */
    public ReplayAddress along(String other) {
        return new ReplayAddress(path, other, at, a, b, known);
    }

    public String text() {
        var address = UriComponentsBuilder.fromPath(path);
        if (happened()) address.queryParam("axis", axis);
        if (!at.none()) address.queryParam("at", at.text());
        if (!a.none()) address.queryParam("a", a.text());
        if (!b.none()) address.queryParam("b", b.text());
        if (known > 0) address.queryParam(KNOWN, known);
        return address.encode().build().toUriString();
    }
}
