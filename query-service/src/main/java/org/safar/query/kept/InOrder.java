package org.safar.query.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.safar.kernel.time.PartialDate;

/** Facts hold from their own days, however late they are told. */
final class InOrder {
    private InOrder() {}

    /** Whether a fact of this day takes the place of one that stands since then. */
    static boolean replaces(PartialDate day, PartialDate standing) {
        return !day.surelyBefore(standing);
    }

    /** The facts with one more, after those that it does not surely lie before. */
    static <T> List<T> added(List<T> facts, T fact, Function<T, PartialDate> day) {
        var at = facts.size();
        while (at > 0 && day.apply(fact).surelyBefore(day.apply(facts.get(at - 1)))) at--;
        var more = new ArrayList<>(facts);
        more.add(at, fact);
        return List.copyOf(more);
    }
}
