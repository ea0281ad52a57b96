package org.safar.figures;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values by number, each once, in the order of their first appearance. One thread writes; what it published stays as
 * it is.
 */
final class Dictionary<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private Object[] values = new Object[64];

    int number(T value) {
        var known = numbers.get(value);
        if (known != null) return known;
        var number = numbers.size();
        if (number == values.length) values = Arrays.copyOf(values, number * 2);
        values[number] = value;
        numbers.put(value, number);
        return number;
    }

    @SuppressWarnings("unchecked")
    T of(int number) {
        return (T) values[number];
    }

    int size() {
        return numbers.size();
    }

    /** Numbers given so far; reads only what was written before, so it may be handed to other threads. */
    Words<T> published() {
        return new Words<>(values, numbers.size());
    }

    /** @param values filled up to {@code size}; what lies beyond belongs to the writer */
    record Words<T>(Object[] values, int size) {
        @SuppressWarnings("unchecked")
        T of(int number) {
            return (T) values[number];
        }

        @SuppressWarnings("unchecked")
        List<T> all() {
            return (List<T>) List.of(Arrays.copyOf(values, size));
        }
    }
}
