package org.safar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safar.benchmarks.Row.Goal;
import org.safar.benchmarks.Row.Side;
import org.safar.benchmarks.Safar.Batches;
import org.safar.benchmarks.Safar.Singles;
import org.safar.benchmarks.World.Running;

/** Measures what is wanted, one thing at a time so that nothing slows something else down, and says it in rows. */
final class Figures {
    private static final String[] ON_THE_STORE = {"G1", "G2", "G3", "G6", "G8"};

    private final Plan plan;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Runs rebuild;
    private long events;

    Figures(Plan plan) {
        this.plan = plan;
    }

    List<Row> measured() throws Exception {
        try (var world = World.open(plan)) {
            if (plan.wants(ON_THE_STORE)) onTheStore(world);
            if (plan.wants("G4")) rows.addAll(new Answers(plan, world).rows());
        }
        if (plan.wants("G8")) {
            tell("G8 starts");
            rows.addAll(G8.rows(new Starts(plan).measure(), events));
        }
        return rows;
    }

    private void onTheStore(World world) throws Exception {
        var safar = new Safar(plan, world);
        @Nullable Singles singles = null;
        @Nullable Batches batches = null;
        try (var command = world.command()) {
            safar.setUp(command);
            if (plan.wants("G2", "G3", "G8")) {
                tell("G2 the hubs deliver");
                batches = safar.batches(command, plan.runs());
                tell("  events", batches.events());
            }
            if (plan.wants("G1")) {
                tell("G1 single commands");
                singles = safar.singles(command);
                tell("  commands", singles.flatOut());
            }
        }
        if (plan.wants("G3", "G6")) {
            try (var command = world.command();
                    var query = world.query()) {
                readSide(world, command, query);
            }
        }
        events = safar.store().head();
        if (!plan.wants("G1", "G2", "G3")) return;
        tell("stock");
        var stock = new StockSide(plan, world).measure();
        tell("  " + stock);
        tell("limits of the store");
        var store = safar.store();
        if (singles != null) {
            var limit = new Side(store.commitRate(32, plan.calls()), "commits, 32 connections");
            rows.addAll(G1.rows(singles, limit, stock.singles()));
        }
        if (batches != null && plan.wants("G2")) {
            var copy = Runs.of(plan.runs(), () -> store.copyRate(events, plan.raw()));
            rows.add(Row.rate(
                    "G2",
                    "hub batch intake, events",
                    batches.events().median(),
                    new Side(copy.median(), "COPY"),
                    new Side(stock.events(), ""),
                    new Goal(20_000, 0.5, 20, "20,000/s, half of COPY, 20 x stock")));
        }
        if (rebuild != null) {
            var one = new WritePerEvent(plan, world).rates((int) Math.min(events, plan.quick() ? 10_000 : 50_000));
            rows.add(Row.rate(
                    "G3",
                    String.format(Locale.ROOT, "rebuild of all views, %,d events", events),
                    rebuild.median(),
                    new Side(one.median(), "a write an event"),
                    new Side(stock.replay(), ""),
                    new Goal(30_000, 3, 15, "30,000/s, 3 x a write an event, 15 x stock")));
        }
    }

    private void readSide(World world, Running command, Running query) throws Exception {
        if (plan.wants("G3")) {
            tell("G3 rebuilds");
            events = new Store(world).head();
            rebuild = new Rebuilds(world, query).rates(events, plan.runs());
            tell("  events", rebuild);
        }
        if (plan.wants("G6")) {
            tell("G6 until it is visible");
            rows.add(G6.row(new Visibility(plan, world).measure(command, query)));
        }
    }

    /** Before the table is there: a run of an hour may end before it does. */
    private static void tell(String what, Runs runs) {
        tell(what + " " + String.join(", ", Safar.words(runs)));
    }

    static void tell(String what) {
        System.out.println(what + " ...");
    }
}
