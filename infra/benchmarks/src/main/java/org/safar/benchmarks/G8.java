package org.safar.benchmarks;

import java.util.List;
import java.util.Locale;
import org.safar.benchmarks.Starts.Started;

/** How long a start takes, and how much memory. */
final class G8 {
    private static final int SECONDS = 15;
    private static final int MEBIBYTES = 1_229;

    private G8() {}

    static List<Row> rows(Started started, long events) {
        var what = String.format(Locale.ROOT, "start of the platform, embedded, %,d events", events);
        var seconds = started.seconds().median();
        var mebibytes = started.mebibytes().median();
        return List.of(
                new Row(
                        "G8",
                        what,
                        String.format(Locale.ROOT, "%.1f s", seconds),
                        "",
                        "",
                        "",
                        "< 15 s at 100,000",
                        Row.yes(seconds < SECONDS)),
                new Row(
                        "G8",
                        "resident then, PostgreSQL included",
                        String.format(Locale.ROOT, "%,.0f MiB", mebibytes),
                        "",
                        "",
                        "",
                        "< 1.2 GiB",
                        Row.yes(mebibytes < MEBIBYTES)));
    }
}
