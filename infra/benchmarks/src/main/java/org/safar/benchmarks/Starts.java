package org.safar.benchmarks;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.safar.benchmarks.Child.Program;

/** G8: the whole platform in one process with the embedded store, as infra/run starts it, on a history that is there already. */
final class Starts {
    private final Plan plan;

    Starts(Plan plan) {
        this.plan = plan;
    }

    /** @param seconds until both services are ready and every view is folded @param mebibytes resident then, PostgreSQL included */
    record Started(Runs seconds, Runs mebibytes) {}

    Started measure() throws Exception {
        var seconds = new ArrayList<Double>();
        var mebibytes = new ArrayList<Double>();
        for (var run = 0; run <= plan.runs(); run++) {
            var ready = plan.raw().resolve("ready");
            Files.deleteIfExists(ready);
            var begin = System.nanoTime();
            try (var platform = Child.start(program(ready.toString()), plan.raw(), plan.profile())) {
                platform.awaitWords(ready, "settled yes");
                var took = (System.nanoTime() - begin) / 1e9;
                if (run == 0) continue;
                seconds.add(took);
                mebibytes.add((double) platform.residentMebibytes());
            }
        }
        return new Started(new Runs(seconds), new Runs(mebibytes));
    }

    private Program program(String ready) throws java.io.IOException {
        return new Program(
                "platform",
                plan.exchange(),
                List.of("-Xmx1g"),
                "org.safar.standalone.Standalone",
                List.of(
                        "--data=" + plan.raw().resolve("data"),
                        "--no-demo",
                        "--ready-file=" + ready,
                        "--port=" + World.freePort(),
                        "--command-port=" + World.freePort(),
                        "--issuer-port=" + World.freePort()),
                java.util.Map.of());
    }
}
