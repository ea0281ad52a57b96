package org.safar.figures;

import java.util.BitSet;
import java.util.Set;
import org.safar.figures.Dictionary.Words;

/** Places that a question names, as numbers. None named: every journey passes. */
final class PlaceSet {
    private final boolean unasked;
    private final BitSet numbers = new BitSet();

    PlaceSet(Words<String> codes, Set<String> asked) {
        unasked = asked.isEmpty();
        if (unasked) return;
        for (var number = 1; number < codes.size(); number++) if (asked.contains(codes.of(number))) numbers.set(number);
    }

    /** One of the route's numbers is among them; places from {@code from} to before {@code to}. */
    boolean any(Route route, int from, int to) {
        if (unasked) return true;
        for (var at = from; at < to; at++) if (numbers.get(route.numbers()[at])) return true;
        return false;
    }
}
