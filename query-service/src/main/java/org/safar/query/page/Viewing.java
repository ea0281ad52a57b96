package org.safar.query.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safar.web.ProblemException;
import org.safar.web.Problems;

/**
 * A page's state in two parts: what narrows the figures, and how the page shows them.
 *
 * @param figures for {@link org.safar.query.figures.Sheets}
 */
public record Viewing(Map<String, List<String>> figures, Map<String, String> own) {

    /** @param own names of the parameters that only this page knows */
    public static Viewing of(Map<String, List<String>> parameters, Set<String> own) {
        var figures = new HashMap<>(parameters);
        var shown = new HashMap<String, String>();
        for (var name : own) {
            var values = figures.remove(name);
            if (values != null && !values.getFirst().isBlank()) shown.put(name, values.getFirst());
        }
        return new Viewing(figures, shown);
    }

    /**
     * @param known the first is meant where nothing is said
     * @throws ProblemException where the value is another
     */
    public String one(String name, List<String> known) {
        var value = own.getOrDefault(name, known.getFirst());
        if (!known.contains(value)) throw Problems.invalidParameter(name, "one of " + String.join(", ", known));
        return value;
    }
}
