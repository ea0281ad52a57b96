package org.safar.query.page.routes;

import java.util.List;
import java.util.stream.IntStream;
import org.safar.query.page.Wording;
import org.safar.query.page.chart.Scale;

/**
 * A corridor in the list.
 *
 * @param within both ends are one place
 * @param address the page with this corridor chosen, or no longer
 */
record Ranked(
        int rank,
        String origin,
        String from,
        String to,
        boolean within,
        String words,
        String value,
        String width,
        boolean chosen,
        String address) {

    static List<Ranked> of(List<Corridor> corridors, RoutesState state, Wording words) {
        var largest = corridors.isEmpty() ? 1 : corridors.getFirst().value();
        return IntStream.range(0, corridors.size())
                .mapToObj(at -> of(at + 1, corridors.get(at), largest, state, words))
                .toList();
    }

    private static Ranked of(int rank, Corridor corridor, long largest, RoutesState state, Wording words) {
        var chosen = corridor.key().equals(state.picked());
        return new Ranked(
                rank,
                corridor.origin(),
                state.regions() ? words.place(corridor.from()) : corridor.from(),
                state.regions() ? words.place(corridor.to()) : corridor.to(),
                corridor.inside(),
                words.text(
                        "routes.corridor", words.place(corridor.from()), words.place(corridor.to()), corridor.value()),
                words.number(corridor.value()),
                Scale.share(corridor.value(), largest),
                chosen,
                state.with("pick", chosen ? "" : corridor.key()));
    }
}
