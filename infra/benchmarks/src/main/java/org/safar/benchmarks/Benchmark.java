package org.safar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the benchmarks; infra/benchmark starts it. */
@Command(
        name = "infra/benchmark",
        mixinStandardHelpOptions = true,
        description = "Measures the exchange, this machine's limits and stock in one run, and prints one table.")
public final class Benchmark implements Callable<Integer> {
    @Option(names = "--quick", description = "Small sizes: minutes instead of an hour. For orientation.")
    private boolean quick;

    @Option(names = "--only", split = ",", description = "Some figures only: G1, G2, G3, G4, G6, G8.")
    private Set<String> only = Set.of();

    @Option(
            names = "--runs",
            defaultValue = "3",
            description = "Measurements of each; the median is told (default: 3).")
    private int runs;

    @Option(names = "--cases", description = "Simulated cases in a delivery (default: 10,000; quick: 1,000).")
    private int cases;

    @Option(names = "--seed", defaultValue = "1", description = "The same seed, the same lives.")
    private long seed;

    @Option(names = "--profile", description = "Keep a flight recording of each program.")
    private boolean profile;

    @Option(names = "--out", defaultValue = ".safar-benchmarks", description = "Where raw files are kept.")
    private Path out = Path.of(".safar-benchmarks");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Benchmark()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        var begin = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var raw = Files.createDirectories(
                out.toAbsolutePath().resolve(begin.toString().replace(":", "")));
        var size = cases > 0 ? cases : quick ? 1_000 : 10_000;
        var plan = new Plan(
                quick,
                runs,
                size,
                quick ? 30_000 : 300_000,
                seed,
                only,
                raw,
                System.getProperty("safar.exchange.classpath", System.getProperty("java.class.path")),
                profile);
        System.setProperty("safar.log", raw.resolve("benchmark.log").toString());
        var conditions = Conditions.now(plan);
        var table = new Table();
        try {
            for (var row : new Figures(plan).measured()) table.add(row);
        } finally {
            clean(raw.resolve("data"));
        }
        var text = table + "\n" + conditions.withLoadNow();
        Files.writeString(raw.resolve("table.md"), text);
        System.out.println("\n" + text + "\nRaw files: " + raw);
        return CommandLine.ExitCode.OK;
    }

    /** Stores and keys are not results. */
    private static void clean(Path data) throws IOException {
        if (Files.notExists(data)) return;
        List<Path> all;
        try (Stream<Path> found = Files.walk(data)) {
            all = found.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (var one : all) Files.delete(one);
    }
}
