package org.safar.figures.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What numbers have in common, numbered in its turn.
 *
 * @param numbers by number, the number of what it is alike in
 * @param kinds by that number
 */
@SuppressWarnings("ArrayRecordComponent") // short-lived, never compared
record Alike<K>(int[] numbers, List<K> kinds) {

    /** @param count numbers are below this */
    static <K> Alike<K> in(int count, IntFunction<K> kind) {
        var numbers = new int[count];
        var known = new HashMap<K, Integer>();
        var kinds = new ArrayList<K>();
        for (var number = 0; number < count; number++) {
            numbers[number] = known.computeIfAbsent(kind.apply(number), it -> {
                kinds.add(it);
                return kinds.size() - 1;
            });
        }
        return new Alike<>(numbers, kinds);
    }

    int of(int number) {
        return numbers[number];
    }

    int size() {
        return kinds.size();
    }
}
