package org.safar.query.page.routes;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.query.figures.Shown;
import org.safar.query.page.Span;

/**
 * Corridors of two periods, or of one as it was known on two days, each protected as it is alone. A change stands only where both
 * numbers are shown: so it says nothing that the two pages by themselves would not.
 */
record Compared(Side first, Side second, List<Pair> pairs) {

    /** @param corridors in the direction that was asked for */
    record Side(Span span, Shown shown, List<Corridor> corridors) {
        static Side of(Span span, Shown shown, RoutesState state) {
            var panel = Objects.requireNonNull(shown.panels().get(state.corridors()));
            var corridors =
                    Corridor.of(panel).stream().filter(state.toward()::holds).toList();
            return new Side(span, shown, corridors);
        }

        /** Of other months, or of the same known earlier. */
        private boolean isBefore(Side other, YearMonth last) {
            if (span.isBefore(other.span, last)) return true;
            return !other.span.isBefore(span, last) && isKnownBefore(other);
        }

        private boolean isKnownBefore(Side other) {
            var mine = shown.position();
            var its = other.shown.position();
            return mine == null || its == null ? shown.asOf().compareTo(other.shown.asOf()) < 0 : mine < its;
        }

        /** What is not listed is nobody for those who see exact figures, and withheld for everybody else. */
        private Shown.Number number(Corridor corridor) {
            var listed = corridors.stream()
                    .filter(other -> other.key().equals(corridor.key()))
                    .findFirst();
            return listed.map(other -> new Shown.Number(other.value(), null))
                    .orElseGet(() -> shown.exact() ? new Shown.Number(0L, null) : new Shown.Number(null, "withheld"));
        }
    }

    /** One corridor in both. */
    record Pair(Corridor corridor, Shown.Number first, Shown.Number second) {

        /** None where either is withheld. */
        @Nullable
        Long change() {
            var before = first.value();
            var now = second.value();
            return before == null || now == null ? null : now - before;
        }

        long size() {
            var change = change();
            return change == null ? -1 : Math.abs(change);
        }
    }

    /** In the order of time, whichever the address names first. */
    static Compared of(Side one, Side other, YearMonth last) {
        return other.isBefore(one, last)
                ? new Compared(other, one, pairs(other, one))
                : new Compared(one, other, pairs(one, other));
    }

    /** The largest change first; those without one last, by their places alone: no number is to be read from their order. */
    private static List<Pair> pairs(Side first, Side second) {
        var keys = new ArrayList<String>();
        return Stream.concat(first.corridors().stream(), second.corridors().stream())
                .filter(corridor -> {
                    var fresh = !keys.contains(corridor.key());
                    keys.add(corridor.key());
                    return fresh;
                })
                .map(corridor -> new Pair(corridor, first.number(corridor), second.number(corridor)))
                .sorted(Comparator.comparingLong(Pair::size)
                        .reversed()
                        .thenComparing(pair -> pair.corridor().key()))
                .toList();
    }

    /** Those that changed most: several where the change is the same size; none where there is no change to be shown. */
    List<Pair> most() {
        return pairs.stream()
                .filter(pair ->
                        pair.size() > 0 && pair.size() == pairs.getFirst().size())
                .toList();
    }

    /**
     * Hubs that took part in some of these months and not in others: what changed may be the hub, not the corridor.
     *
     * @param participates whether a hub took part in a month
     */
    List<HubId> uneven(YearMonth last, BiPredicate<HubId, YearMonth> participates) {
        return Arrays.stream(HubId.values())
                .filter(hub -> months(last).anyMatch(month -> participates.test(hub, month)))
                .filter(hub -> months(last).anyMatch(month -> !participates.test(hub, month)))
                .toList();
    }

    private Stream<YearMonth> months(YearMonth last) {
        return Stream.of(first, second).flatMap(side -> side.span().months(last));
    }
}
