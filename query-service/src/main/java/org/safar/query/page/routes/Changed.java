package org.safar.query.page.routes;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.safar.query.page.Printed;
import org.safar.query.page.Wording;
import org.safar.query.page.chart.Swing;
import org.safar.query.page.routes.Compared.Pair;

/**
 * A corridor in the list of changes.
 *
 * @param change with its base; empty where either number is withheld
 * @param swing its length; none where there is no change to show
 */
record Changed(
        String origin,
        String from,
        String to,
        boolean within,
        String words,
        Printed first,
        Printed second,
        String change,
        Swing swing,
        boolean chosen,
        String address) {

    /** Those that rose first, then those that fell, then those without a number for the change. */
    static List<Changed> of(List<Pair> pairs, RoutesState state, Wording words) {
        var largest = pairs.stream().mapToLong(Pair::size).max().orElse(0);
        return pairs.stream()
                .sorted(Comparator.comparing((Pair pair) -> pair.change() == null)
                        .thenComparing(Comparator.comparingLong(Changed::signed).reversed()))
                .map(pair -> of(pair, largest, state, words))
                .toList();
    }

    private static long signed(Pair pair) {
        var change = pair.change();
        return change == null ? 0 : change;
    }

    private static Changed of(Pair pair, long largest, RoutesState state, Wording words) {
        var corridor = pair.corridor();
        var change = pair.change();
        var chosen = corridor.key().equals(state.picked());
        return new Changed(
                corridor.origin(),
                state.regions() ? words.place(corridor.from()) : corridor.from(),
                state.regions() ? words.place(corridor.to()) : corridor.to(),
                corridor.inside(),
                words.text("routes.corridor.places", words.place(corridor.from()), words.place(corridor.to())),
                Printed.of(pair.first(), words),
                Printed.of(pair.second(), words),
                change == null
                        ? ""
                        : words.text(
                                "routes.change",
                                words.change(change),
                                Objects.requireNonNull(pair.first().value())),
                Swing.of(change, Math.max(largest, 0)),
                chosen,
                state.with("pick", chosen ? "" : corridor.key()));
    }
}
