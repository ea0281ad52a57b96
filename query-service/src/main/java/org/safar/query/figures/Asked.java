package org.safar.query.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Filter;
import org.safar.figures.FilterParser;
import org.safar.figures.Unanswerable;
import org.safar.web.ProblemException;
import org.safar.web.Problems;

/**
 * The common parameters of a request.
 *
 * @param asOf as it was written; what it may be depends on who asks
 */
record Asked(Filter filter, @Nullable String asOf) {
    private static final String AS_OF = "asOf";
    private static final String LANGUAGE = "lang";
    private static final Set<String> LANGUAGES = Set.of("en", "ru", "kk", "ky", "tg", "tk", "uz", "uz-Cyrl");

    /** @throws ProblemException a 400 that names every parameter it does not know, or the one with a wrong value */
    static Asked read(Map<String, List<String>> parameters) {
        refuseUnknown(parameters);
        var language = one(parameters, LANGUAGE);
        if (language != null && !LANGUAGES.contains(language))
            throw Problems.invalidParameter(LANGUAGE, "not a language of the exchange");
        var narrowing = new HashMap<>(parameters);
        narrowing.remove(AS_OF);
        narrowing.remove(LANGUAGE);
        try {
            return new Asked(FilterParser.parse(narrowing), one(parameters, AS_OF));
        } catch (Unanswerable e) {
            throw problem(e);
        }
    }

    private static void refuseUnknown(Map<String, List<String>> parameters) {
        var unknown = new TreeSet<>(parameters.keySet());
        unknown.removeAll(FilterParser.PARAMETERS);
        unknown.removeAll(Set.of(AS_OF, LANGUAGE));
        if (!unknown.isEmpty()) throw Problems.unknownParameters(unknown);
    }

    /** An empty value is a form's field that nobody filled in. */
    private static @Nullable String one(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
        if (values.size() > 1) throw Problems.invalidParameter(name, "one value only");
        return values.isEmpty() ? null : values.getFirst();
    }

    private static ProblemException problem(Unanswerable e) {
        if (e.unknown()) return Problems.unknownParameters(e.parameters());
        var detail = e.getMessage();
        return Problems.invalidParameter(e.parameters().getFirst(), detail == null ? "not a value of it" : detail);
    }
}
