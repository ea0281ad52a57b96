package org.safar.simulator;

import java.util.ArrayList;
import java.util.List;

/** What there is to choose from, each with its share. The shares need not add up to anything. */
final class Shares<T> {
    private final List<T> values = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private double total;

    static <T> Shares<T> of(T value, double share) {
        return new Shares<T>().or(value, share);
    }

    Shares<T> or(T value, double share) {
        total += share;
        values.add(value);
        upTo.add(total);
        return this;
    }

    /** @param fraction 0 to 1, 1 excluded */
    T at(double fraction) {
        var point = fraction * total;
        for (var i = 0; i < upTo.size(); i++) if (point < upTo.get(i)) return values.get(i);
        return values.getLast();
    }
}
