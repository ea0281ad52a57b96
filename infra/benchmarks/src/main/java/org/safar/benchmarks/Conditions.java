package org.safar.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Under which conditions it was measured: without them a number says nothing. */
record Conditions(Plan plan, String machine, String loadBefore) {

    static Conditions now(Plan plan) throws IOException {
        var cores = Runtime.getRuntime().availableProcessors();
        var memory = memoryGibibytes();
        var machine = String.format(
                Locale.ROOT,
                "%d cores, %s memory, %s %s, JDK %s; the load generator runs on it too",
                cores,
                memory,
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                Runtime.version());
        return new Conditions(plan, machine, load());
    }

    /** Markdown. */
    String withLoadNow() {
        return """
                - Machine: %s. Load average %s before, %s after.
                - Durable: yes, PostgreSQL with fsync, synchronous_commit and full_page_writes on; stock on the same server.
                - Proof: not built. Access logged: not built. Consent checked: not built.
                - Sign-in and access rules: on for Safar, none for stock.
                - Median of %d runs after a warm-up that is left out (%d deliveries on either side); lives of seed %d and the ones after it.
                - %,d cases a delivery, %,d for stock%s.
                - A latency counts from the moment when the call was due. Limits and stock were measured in the same run.
                """.formatted(
                        machine,
                        loadBefore,
                        load(),
                        plan.runs(),
                        Plan.WARM_UP,
                        plan.seed(),
                        plan.cases(),
                        plan.stockCases(),
                        plan.quick() ? "; small sizes (--quick), for orientation" : "");
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String memoryGibibytes() throws IOException {
        var info = Path.of("/proc/meminfo");
        if (Files.notExists(info)) return "unknown";
        var kibibytes = Files.readAllLines(info).getFirst().replaceAll("\\D", "");
        return Math.round(Long.parseLong(kibibytes) / 1024.0 / 1024) + " GiB";
    }
}
