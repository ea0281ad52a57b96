package org.safar.figures;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.safar.figures.Intervals.Quartiles;

/** How many took how long: as many counts as the longest took days, or hours. */
public final class Spread {
    /** One place above their units; what is in the first does not count. */
    private int[] took = new int[64];

    /** @param units -1 where it is not known */
    public void add(int units) {
        add(units, 1);
    }

    public int count() {
        return IntStream.of(took).skip(1).sum();
    }

    /** @param base how many there have to be; empty where there are fewer */
    public Optional<Quartiles> quartiles(int base) {
        var count = count();
        if (count < base) return Optional.empty();
        return Optional.of(
                new Quartiles(within((count + 3) / 4), within((count * 2 + 3) / 4), within((count * 3 + 3) / 4)));
    }

    void add(Spread other) {
        for (var at = 1; at < other.took.length; at++) if (other.took[at] > 0) add(at - 1, other.took[at]);
    }

    private void add(int units, int cases) {
        var at = units + 1;
        if (at >= took.length) took = Arrays.copyOf(took, Integer.highestOneBit(at) * 2);
        took[at] += cases;
    }

    /** The smallest number of units in which so many were done. */
    private int within(int cases) {
        var done = took[1];
        var units = 0;
        while (done < cases) done += took[++units + 1];
        return units;
    }
}
