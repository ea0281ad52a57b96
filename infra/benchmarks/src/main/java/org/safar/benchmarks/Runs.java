package org.safar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Several measurements of one thing; the median speaks for them. */
record Runs(List<Double> values) {
    Runs {
        values = List.copyOf(values);
        if (values.isEmpty()) throw new IllegalArgumentException("nothing was measured");
    }

    /** So many in turn. What comes before them, to warm up, is the caller's. */
    static Runs of(int times, Callable<Double> measurement) throws Exception {
        var values = new ArrayList<Double>();
        for (var run = 0; run < times; run++) values.add(measurement.call());
        return new Runs(values);
    }

    /** The middle one; of an even number the mean of the two. */
    double median() {
        var sorted = values.stream().sorted().toList();
        var half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    double lowest() {
        return values.stream().mapToDouble(it -> it).min().orElseThrow();
    }

    double highest() {
        return values.stream().mapToDouble(it -> it).max().orElseThrow();
    }
}
