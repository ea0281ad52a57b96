package org.safar.figures;

import java.util.Set;
import org.safar.figures.Dictionary.Words;

/** Places that a question names, as numbers. None named: every journey passes. */
final class PlaceSet {
    private final boolean unasked;
    private final boolean[] numbers;

    PlaceSet(Words<String> codes, Set<String> asked) {
        unasked = asked.isEmpty();
        numbers = new boolean[unasked ? 0 : codes.size()];
        for (var number = 1; number < numbers.length; number++) numbers[number] = asked.contains(codes.of(number));
    }

    /** One of the route's numbers is among them; places from {@code from} to before {@code to}. */
    boolean any(Route route, int from, int to) {
        if (unasked) return true;
        for (var at = from; at < to; at++) if (numbers[route.numbers()[at]]) return true;
        return false;
    }
}
