package org.safar.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** How long calls took, each from when it should have begun, so that a stall counts for everybody who waited behind it. */
final class Latencies {
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(10);

    private final Histogram nanos = new ConcurrentHistogram(LONGEST, 3);

    void add(long took) {
        nanos.recordValue(Math.clamp(took, 0, LONGEST));
    }

    void addAll(Latencies others) {
        nanos.add(others.nanos);
    }

    long count() {
        return nanos.getTotalCount();
    }

    /** In milliseconds. @param percent 0 to 100 */
    double millis(double percent) {
        return nanos.getValueAtPercentile(percent) / 1e6;
    }

    double longest() {
        return nanos.getMaxValue() / 1e6;
    }

    /** Median, p95, p99 and the longest, in milliseconds. */
    String inWords() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f, p95 %.1f, p99 %.1f, max %.1f ms",
                millis(50),
                millis(95),
                millis(99),
                longest());
    }

    /** The whole distribution, in milliseconds, as HdrHistogram's own tools read it. */
    void write(Path file) throws java.io.IOException {
        try (var out = new PrintStream(java.nio.file.Files.newOutputStream(file), false, StandardCharsets.UTF_8)) {
            nanos.outputPercentileDistribution(out, 1e6);
        }
    }
}
