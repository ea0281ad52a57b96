package org.safar.query.page.routes;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.query.page.Addresses;
import org.safar.query.page.Frame.Link;
import org.safar.query.page.Span;
import org.safar.query.page.Wording;
import org.safar.web.ProblemException;
import org.safar.web.Problems;

/**
 * What stands beside the page's own figures: other months, or figures as they were known on another day, or both.
 *
 * @param months none for the page's own
 * @param asOf as the address says it; none for the page's own
 */
record Beside(@Nullable Span months, @Nullable String asOf) {
    private static final String AS_OF = "versusAsOf";
    private static final String OF_FIGURES = "asOf";
    static final Set<String> PARAMETERS = Set.of("versusFrom", "versusTo", AS_OF);

    /** Months between the two days. */
    private static final List<Integer> EARLIER = List.of(1, 3, 12);

    /** What is offered where nothing is asked for: a quarter. */
    private static final int QUARTER = 3;

    /** None where the address asks for nothing beside. */
    static @Nullable Beside asked(Map<String, List<String>> parameters) {
        var months = Span.asked(parameters, "versusFrom", "versusTo");
        var asOf = parameters.getOrDefault(AS_OF, List.of("")).getFirst();
        var others = months.from() != null || months.to() != null;
        return others || !asOf.isBlank() ? new Beside(others ? months : null, asOf.isBlank() ? null : asOf) : null;
    }

    /** @param own the page's own months */
    Span span(Span own) {
        return months == null ? own : months;
    }

    /** Names of the page's form fields that belong to it. */
    Stream<String> fields() {
        return months == null ? Stream.empty() : Stream.of("versusFrom", "versusTo");
    }

    /** @param figures the page's own */
    Map<String, List<String>> in(Map<String, List<String>> figures) {
        var all = months == null ? new HashMap<>(figures) : months.in(figures);
        if (asOf != null) all.put(OF_FIGURES, List.of(asOf));
        return all;
    }

    /** What figures say of their {@code asOf}, said of the parameter that stands in the address. */
    static ProblemException inItsOwnWords(ProblemException refused) {
        var detail = Objects.requireNonNullElse(refused.problem().detail(), "");
        var said = OF_FIGURES + ": ";
        return detail.startsWith(said) ? Problems.invalidParameter(AS_OF, detail.substring(said.length())) : refused;
    }

    /**
     * One map; beside it the same months of the year before, unless nothing can be before (where the page has no beginning, the last
     * twelve months and the twelve before); or beside it what was known earlier.
     *
     * @param last the last month that has ended
     */
    static List<Link> choices(RoutesState state, Wording words, YearMonth last) {
        var beside = state.versus();
        var one = new HashMap<>(state.unscaled());
        one.keySet().removeAll(PARAMETERS);
        var links = new ArrayList<Link>();
        links.add(link("one", one, beside == null, words));
        if (beside != null && beside.months() != null) links.add(link("two", state.unscaled(), true, words));
        else {
            var own = state.own().from() == null
                    ? new Span(last.minusMonths(11), last)
                    : state.own().until(last);
            var before = own.before(last);
            if (before != null) links.add(link("two", with(before, own.in(one)), false, words));
        }
        var known = beside != null && beside.asOf() != null;
        links.add(link("known", known ? state.unscaled() : with(QUARTER, last, one), known, words));
        return links;
    }

    /**
     * By how much earlier the other was known.
     *
     * @param last the last month that has ended
     */
    List<Link> earlier(RoutesState state, Wording words, YearMonth last) {
        return asOf == null
                ? List.of()
                : EARLIER.stream()
                        .map(months -> new Link(
                                words.text("routes.known.earlier", months),
                                Addresses.of(RoutesState.PATH, with(months, last, state.unscaled())),
                                months.toString(),
                                asOf.equals(last.minusMonths(months).toString())))
                        .toList();
    }

    private static Link link(String code, Map<String, List<String>> address, boolean current, Wording words) {
        return new Link(words.text("routes.periods." + code), Addresses.of(RoutesState.PATH, address), code, current);
    }

    private static Map<String, List<String>> with(Span second, Map<String, List<String>> parameters) {
        var both = new HashMap<>(parameters);
        both.put("versusFrom", List.of(String.valueOf(second.from())));
        both.put("versusTo", List.of(String.valueOf(second.to())));
        return both;
    }

    private static Map<String, List<String>> with(int months, YearMonth last, Map<String, List<String>> parameters) {
        var both = new HashMap<>(parameters);
        both.put(AS_OF, List.of(last.minusMonths(months).toString()));
        return both;
    }
}
