package org.safar.query.page.cases;

import java.util.List;
import java.util.Map;
import org.safar.web.ProblemException;
import org.safar.web.Problems;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The replay's state, which is its address. Events are named by their numbers, from 1 in the order of their receipt.
 *
 * @param axis known or happened
 * @param at the event that is shown; 0 for the last one
 * @param a one of two to compare; 0 for none, as {@code b}
 * @param known the last event that is known; 0 for all
 */
record ReplayAddress(String path, String axis, long at, long a, long b, long known) {
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
                number(parameters, "at"),
                number(parameters, "a"),
                number(parameters, "b"),
                number(parameters, KNOWN));
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

    ReplayAddress at(long number) {
        return new ReplayAddress(path, axis, number, a, b, known);
    }

    ReplayAddress a(long number) {
        return new ReplayAddress(path, axis, at, number, b, known);
    }

    ReplayAddress b(long number) {
        return new ReplayAddress(path, axis, at, a, number, known);
    }

    /** The same event on the other axis. */
    public ReplayAddress along(String other) {
        return new ReplayAddress(path, other, at, a, b, known);
    }

    public String text() {
        var address = UriComponentsBuilder.fromPath(path);
        if (happened()) address.queryParam("axis", axis);
        add(address, "at", at);
        add(address, "a", a);
        add(address, "b", b);
        add(address, KNOWN, known);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, long number) {
        if (number > 0) address.queryParam(name, number);
    }
}
