package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.axon.store.EventLog;
import org.safar.mongo.MongoHandle;
import org.safar.query.view.View;
import org.safar.query.view.Views;
import org.safar.standalone.StandaloneSettings.Scenario;
import org.safar.testsupport.Eventually;

/**
 * Kills the whole exchange while five hubs deliver, twice or as often as {@code -Dsafar.exchange.kills} says, and lets it go on.
 * In the end what the views hold is what a plain loop over the store makes of it, and what a rebuild makes.
 */
class KilledExchangeIT {
    private static final int KILLS = Integer.getInteger("safar.exchange.kills", 2);
    private static final long SEED = Long.getLong("safar.seed", System.nanoTime());
    private static final int CASES = 400;

    /** Events between a start and its kill, at most: all the kills together leave something to deliver. */
    private static final int MOST_BETWEEN = 4_000 / (KILLS + 1);

    @TempDir
    private Path folder;

    @Test
    void views_are_a_fold_from_zero_however_often_it_was_killed() throws Exception {
        System.out.println("seed " + SEED + ", kills " + KILLS);
        var random = new Random(SEED);
        var scenario = new Scenario(CASES, random.nextLong());
        var events = 0L;
        for (var kill = 0; kill < KILLS; kill++) {
            var settings = settings(scenario);
            try (var child = ChildExchange.start(settings, scenario)) {
                events = child.awaitEvents(events + 1 + random.nextInt(MOST_BETWEEN));
                child.kill();
            }
            System.out.println("killed at " + events + " events");
        }
        var settings = settings(scenario);
        try (var exchange = new Exchange(settings);
                var http = HttpClient.newHttpClient()) {
            exchange.start(_ -> {});
            sayWhetherViewsOutliveTheProcess(exchange);
            assertThat(exchange.events()).isGreaterThanOrEqualTo(events);
            var fed = exchange.events();
            new Demonstration(settings, http).feed(scenario, _ -> {});
            assertThat(exchange.events())
                    .as("the rest came while views followed")
                    .isGreaterThan(fed);
            Folded.assertWhole(log(exchange));
            for (var view : exchange.query().getBeansOfType(View.class).values()) assertFolded(exchange, view);
        }
    }

    private static void sayWhetherViewsOutliveTheProcess(Exchange exchange) {
        var kind = exchange.query().getBean(MongoHandle.class).kind();
        System.out.println(
                kind.keeps()
                        ? "Views outlived the kills in " + kind.words() + "."
                        : "NOT TRIED: that views outlive a kill. There is no mongod here; with " + kind.words()
                                + " they are folded again at each start.");
    }

    private static <D> void assertFolded(Exchange exchange, View<D> view) throws InterruptedException {
        var views = exchange.query().getBean(Views.class);
        String followed;
        String folded;
        long head;
        do {
            head = exchange.events();
            assertThat(views.awaitPosition(view.name(), head, Eventually.LONGEST))
                    .isTrue();
            followed = views.hash(view.name()).hash();
            folded = Folded.fromZero(view, log(exchange));
        } while (exchange.events() > head); // deadlines pass by themselves, and add to the history meanwhile
        assertThat(followed).as(view.name()).isEqualTo(folded);
        var generation = views.reader(view).generation();
        assertThat(views.rebuild(view.name())).isTrue();
        Eventually.holds(() -> views.reader(view).generation() > generation);
        assertThat(views.hash(view.name()).hash()).as(view.name() + " rebuilt").isEqualTo(followed);
        System.out.println(view.name() + " " + followed);
    }

    private static EventLog log(Exchange exchange) {
        return exchange.query().getBean("eventLog", EventLog.class);
    }

    private StandaloneSettings settings(Scenario scenario) {
        return new StandaloneSettings(
                folder.resolve("data"), FreePorts.next(), FreePorts.next(), FreePorts.next(), scenario);
    }
}
