package org.safar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.safar.benchmarks.World.Running;

/** The exchange's side of what is compared: G1, G2. */
final class Safar {
    private final Plan plan;
    private final World world;
    private final Store store;

    Safar(Plan plan, World world) {
        this.plan = plan;
        this.world = world;
        this.store = new Store(world);
    }

    /** @param flatOut commands a second @param paced latencies at the goal's pace */
    record Singles(Runs flatOut, Latencies paced) {}

    Singles singles(Running command) throws Exception {
        var commands = SingleCommands.ofSafar(plan, world.web(), command.address());
        return new Singles(commands.flatOut(plan.calls()), commands.atPace(SingleCommands.PACE, "G1-safar.hgrm"));
    }

    /** @param events a second, by run @param messages likewise */
    record Batches(Runs events, Runs messages) {}

    /** Deliveries of other lives each time, so that nothing is known already. The first ones only warm up. */
    Batches batches(Running command, int runs) throws Exception {
        var intake = Intake.ofSafar(world.web(), command.address());
        var events = new ArrayList<Double>();
        var messages = new ArrayList<Double>();
        for (var run = 0; run < Plan.WARM_UP + runs; run++) {
            var delivery = Delivery.of(plan.cases(), plan.seed() + run, "r" + run);
            var before = store.head();
            var taken = intake.take(delivery);
            if (run < Plan.WARM_UP) continue;
            events.add((store.head() - before) / taken.seconds());
            messages.add(taken.messages() / taken.seconds());
        }
        return new Batches(new Runs(events), new Runs(messages));
    }

    void setUp(Running command) throws Exception {
        Intake.ofSafar(world.web(), command.address()).setUp(Delivery.of(10, plan.seed(), "set-up"));
    }

    Store store() {
        return store;
    }

    static List<String> words(Runs runs) {
        return runs.values().stream().map(Row::perSecond).toList();
    }
}
