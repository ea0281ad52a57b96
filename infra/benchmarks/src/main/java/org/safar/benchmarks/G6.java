package org.safar.benchmarks;

import java.util.Locale;

/** From a write to when it can be read. */
final class G6 {
    private G6() {}

    static Row row(Latencies visible) {
        return new Row(
                "G6",
                String.format(Locale.ROOT, "write to visible in the case's file at %,.0f/s", Visibility.PACE),
                visible.inWords(),
                "",
                "",
                "",
                "p95 < 1 s",
                Row.yes(visible.millis(95) < 1_000));
    }
}
