package org.safar.benchmarks;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.safar.benchmarks.World.Running;

/** G6: commands at a pace that does not wait for answers; of some it is looked when the case can be read. */
final class Visibility {
    /** The goal's: each stores one event. */
    static final double PACE = 500;

    private static final String CASEWORKER = "role=caseworker&hub=KZ&custodian=KZ-MIA&body=KZ-MIA";
    private static final Pattern THING = Pattern.compile("\"thing\":\"(case:[0-9a-f]+)\"");
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    private static final int LOOKED_AT = 25;

    private final Plan plan;
    private final World world;

    Visibility(Plan plan, World world) {
        this.plan = plan;
        this.world = world;
    }

    /** From when a command was due to when its case can be read from the query service. */
    Latencies measure(Running command, Running query) throws Exception {
        at(command, query, plan.quick() ? 5 : 30, "G6-warm-up");
        var visible = new Latencies();
        for (var run = 0; run < plan.runs(); run++) {
            visible.addAll(at(command, query, plan.quick() ? 5 : 20, "G6-" + run));
        }
        visible.write(plan.raw().resolve("G6-visible.hgrm"));
        return visible;
    }

    private Latencies at(Running command, Running query, int seconds, String name) throws Exception {
        var opening = command.address().resolve("/api/cases/report-suspicion");
        var visible = new Latencies();
        var begin = System.nanoTime();
        try (var watchers = Executors.newVirtualThreadPerTaskExecutor()) {
            Senders.atPace(SingleCommands.SENDERS, PACE, (long) (PACE * seconds), number -> {
                var due = begin + (long) (number * 1e9 / PACE);
                var body = SingleCommands.opening(name + "-" + number);
                var receipt = world.web().send(Web.json(world.web().as(CASEWORKER, opening), body));
                if (number % LOOKED_AT != 0) return;
                var _ = watchers.submit(() -> {
                    look(query, receipt);
                    visible.add(System.nanoTime() - due);
                    return visible;
                });
            });
        }
        return visible;
    }

    /** As somebody asks who has just written it: the service answers when it shows that write. */
    private void look(Running query, String receipt) throws IOException, InterruptedException {
        var thing = THING.matcher(receipt);
        var token = TOKEN.matcher(receipt);
        if (!thing.find() || !token.find()) throw new IOException("a receipt without its case");
        var address = query.address().resolve("/api/cases/" + thing.group(1) + "?after=" + token.group(1));
        Waiting.until(
                () -> world.web().answer(world.web().as(CASEWORKER, address)).statusCode() == 200);
    }
}
