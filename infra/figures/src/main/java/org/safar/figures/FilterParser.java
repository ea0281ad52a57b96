package org.safar.figures;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Sex;

/** The common parameters, by the names that users rely on, read into a filter. A list is written with commas. */
public final class FilterParser {
    /** What {@link #parse} understands. */
    public static final Set<String> PARAMETERS = Set.of(
            "from", "to", "dateBy", "form", "sex", "age", "origin", "destination", "through", "by", "provenance");

    private FilterParser() {}

    /**
     * @throws Unanswerable naming every parameter that is not one of {@link #PARAMETERS}, or the first with a wrong
     * value
     */
    public static Filter parse(Map<String, ? extends Collection<String>> asked) {
        var unknown = asked.keySet().stream()
                .filter(name -> !PARAMETERS.contains(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) throw Unanswerable.unknown(unknown);
        var from = month(asked, "from");
        var to = month(asked, "to");
        if (from != null && to != null && to.isBefore(from)) throw Unanswerable.invalid("to", "before from");
        return new Filter(
                from,
                to,
                one(asked, "dateBy", code(DateBy.class, "dateBy")),
                several(asked, "form", code(ExploitationForm.class, "form")),
                several(asked, "sex", code(Sex.class, "sex")),
                several(asked, "age", code(AgeBand.class, "age")),
                several(asked, "origin", text -> PlaceCode.read("origin", text)),
                several(asked, "destination", text -> PlaceCode.read("destination", text)),
                several(asked, "through", text -> PlaceCode.read("through", text)),
                by(asked, HubId.class),
                by(asked, CustodianKind.class),
                one(asked, "provenance", code(Provenance.class, "provenance")));
    }

    /** {@code by} names hubs and kinds of custodians alike: a case is of a hub and held by somebody. */
    private static <E extends Enum<E> & Code> Set<E> by(
            Map<String, ? extends Collection<String>> asked, Class<E> list) {
        return values(asked, "by")
                .flatMap(text -> {
                    if (Codes.find(HubId.class, text).isEmpty()
                            && Codes.find(CustodianKind.class, text).isEmpty())
                        throw Unanswerable.invalid("by", "a hub, or state, ngo, iom");
                    return Codes.find(list, text).stream();
                })
                .collect(toUnmodifiableSet());
    }

    private static @Nullable YearMonth month(Map<String, ? extends Collection<String>> asked, String name) {
        return one(
                asked, name, text -> Months.read(text).orElseThrow(() -> Unanswerable.invalid(name, Months.EXPECTED)));
    }

    private static <E extends Enum<E> & Code> Function<String, E> code(Class<E> list, String name) {
        return text -> Codes.find(list, text).orElseThrow(() -> Unanswerable.invalid(name, "not a code of this list"));
    }

    private static <V> @Nullable V one(
            Map<String, ? extends Collection<String>> asked, String name, Function<String, V> read) {
        var values = values(asked, name).toList();
        if (values.size() > 1) throw Unanswerable.invalid(name, "one value only");
        return values.isEmpty() ? null : read.apply(values.getFirst());
    }

    private static <V> Set<V> several(
            Map<String, ? extends Collection<String>> asked, String name, Function<String, V> read) {
        return values(asked, name).map(read).collect(toUnmodifiableSet());
    }

    /** An empty value is a form's field that nobody filled in. */
    private static Stream<String> values(Map<String, ? extends Collection<String>> asked, String name) {
        var values = asked.get(name);
        return (values == null ? List.<String>of() : values)
                .stream().flatMap(text -> Stream.of(text.split(","))).filter(text -> !text.isBlank());
    }
}
