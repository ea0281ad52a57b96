package org.safar.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.safar.benchmarks.World.Running;

/** Stock's side of what is compared: G1, G2, G3. */
final class StockSide {
    private static final Pattern EVENTS = Pattern.compile("\"events\":(\\d+)");

    private final Plan plan;
    private final World world;

    StockSide(Plan plan, World world) {
        this.plan = plan;
        this.world = world;
    }

    /** A second, each the median of the runs; 0 where it was not wanted. */
    record Rates(double singles, double events, double replay) {}

    Rates measure() throws Exception {
        try (var stock = world.stock()) {
            var intake = Intake.ofStock(world.web(), stock.address());
            intake.setUp(Delivery.of(10, plan.seed(), "set-up"));
            var events = plan.wants("G2", "G3") ? batches(stock, intake).median() : 0;
            var singles = plan.wants("G1")
                    ? SingleCommands.ofStock(plan, world.web(), stock.address())
                            .flatOut(plan.calls() / 3)
                            .median()
                    : 0;
            var replay = plan.wants("G3") ? replays(stock).median() : 0;
            return new Rates(singles, events, replay);
        }
    }

    private Runs batches(Running stock, Intake intake) throws Exception {
        var rates = new ArrayList<Double>();
        for (var run = 0; run < Plan.WARM_UP + plan.runs(); run++) {
            var delivery = Delivery.of(plan.stockCases(), plan.seed() + run, "r" + run);
            var before = events(stock);
            var taken = intake.take(delivery);
            if (run >= Plan.WARM_UP) rates.add((events(stock) - before) / taken.seconds());
        }
        return new Runs(rates);
    }

    private Runs replays(Running stock) throws Exception {
        replay(stock);
        return Runs.of(plan.runs(), () -> replay(stock));
    }

    private double replay(Running stock) throws IOException, InterruptedException {
        var events = events(stock);
        var begin = System.nanoTime();
        world.web().send(Web.json(Web.anybody(stock.address().resolve("/replay")), ""));
        Waiting.until(() -> ask(stock, "/position").contains("\"level\":true"));
        return events * 1e9 / (System.nanoTime() - begin);
    }

    private long events(Running stock) throws IOException, InterruptedException {
        var events = EVENTS.matcher(ask(stock, "/events"));
        if (!events.find()) throw new IOException("stock does not say how many events it has");
        return Long.parseLong(events.group(1));
    }

    private String ask(Running stock, String what) throws IOException, InterruptedException {
        return world.web().send(Web.anybody(stock.address().resolve(what)));
    }
}
