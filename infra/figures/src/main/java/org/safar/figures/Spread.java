package org.safar.figures;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safar.figures.Intervals.Quartiles;

/** How many took how long: as many counts as the longest took days, or hours. */
public final class Spread {
    private int[] took = new int[64];

    /** @param units 0 or more */
    public void add(int units) {
        add(units, 1);
    }

    public int count() {
        return IntStream.of(took).sum();
    }

    /** @param base how many there have to be; empty where there are fewer */
    public Optional<Quartiles> quartiles(int base) {
        var count = count();
        if (count < base) return Optional.empty();
        return Optional.of(
                new Quartiles(within((count + 3) / 4), within((count * 2 + 3) / 4), within((count * 3 + 3) / 4)));
    }

    void add(Spread other) {
        for (var units = 0; units < other.took.length; units++)
            if (other.took[units] > 0) add(units, other.took[units]);
    }

    private void add(int units, int cases) {
        if (units >= took.length) took = Arrays.copyOf(took, Integer.highestOneBit(units) * 2);
        took[units] += cases;
    }

    /** The smallest number of units in which so many were done. */
    private int within(int cases) {
        var done = took[0];
        var units = 0;
        while (done < cases) done += took[++units];
        return units;
    }
}
