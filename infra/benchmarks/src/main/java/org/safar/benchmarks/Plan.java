package org.safar.benchmarks;

import java.nio.file.Path;
import java.util.Set;

/**
 * What is to be measured, and how long it may take.
 *
 * @param runs of each measurement; the median is told
 * @param cases in each delivery of the hubs
 * @param figureCases how many cases the larger table of figures holds
 * @param seed of the simulated lives
 * @param only the figures wanted; all of them where it is empty
 * @param raw the directory that keeps what was measured
 * @param exchange the class path of the exchange, as infra/run has it
 * @param profile whether each program keeps a flight recording
 */
record Plan(
        boolean quick,
        int runs,
        int cases,
        int figureCases,
        long seed,
        Set<String> only,
        Path raw,
        String exchange,
        boolean profile) {

    /** Deliveries before the first that counts: the compiler is busy for as long, and has half a processor. */
    static final int WARM_UP = 2;

    boolean wants(String... figures) {
        return only.isEmpty() || java.util.Arrays.stream(figures).anyMatch(only::contains);
    }

    /** Calls in a measurement of single calls. */
    long calls() {
        return quick ? 6_000 : 30_000;
    }

    /** For stock, which takes so much longer, deliveries are smaller: it does not get slower or faster by it. */
    int stockCases() {
        return Math.min(cases, quick ? 200 : 600);
    }
}
