package org.safar.simulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.safar.kernel.HubId;

/** A simulation as NDJSON files: {@code 2017-03/KZ.ndjson} a month of a hub, {@code KZ.operator.ndjson} its set-up. */
record NdjsonFiles(Path folder) {
    private static final int SAMPLE = 1_000;

    /** @throws IOException when the folder cannot be written */
    void write(Stream<Month> months) throws IOException {
        for (var each = months.iterator(); each.hasNext(); ) {
            var month = each.next();
            var its = Files.createDirectories(folder.resolve(month.month().toString()));
            for (var setUp : month.setUp().entrySet()) {
                Files.write(its.resolve(setUp.getKey() + ".operator.ndjson"), setUp.getValue());
            }
            for (var lines : month.lines().entrySet()) {
                Files.write(its.resolve(lines.getKey() + ".ndjson"), lines.getValue());
            }
        }
    }

    /**
     * One hub's messages in one file, life after life, and what the operator sets up before them in another: a load, not
     * a history. The scenario's own number of cases is not asked for.
     */
    void write(Scenario scenario, HubId hub, int messages) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(hub + ".operator.ndjson"), SetUp.joining(scenario, hub));
        Files.write(folder.resolve(hub + ".ndjson"), (Iterable<String>) load(scenario, hub, messages)::iterator);
    }

    /** As many cases as it takes, and a few more, so that they spread over the years. */
    private static Stream<String> load(Scenario scenario, HubId hub, int messages) {
        var sample = new Lives(new Scenario(SAMPLE, scenario.seed(), scenario.until()));
        var ofHub = Math.max(
                1, sample.of(hub).flatMap(life -> life.lines().stream()).count());
        var cases = Math.toIntExact(Math.max(1, messages * (long) SAMPLE * 5 / (ofHub * 4)) + SAMPLE);
        return new Lives(new Scenario(cases, scenario.seed(), scenario.until()))
                .of(hub)
                .flatMap(life -> life.lines().stream())
                .limit(messages);
    }
}
