package org.safar.benchmarks;

import java.util.List;
import java.util.Map;
import org.safar.axon.store.EventLog;
import org.safar.axon.store.ReadingStoreConfiguration;
import org.safar.benchmarks.stock.StockView;
import org.safar.kernel.StoredEvent;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.query.casefacts.CaseFactsView;
import org.safar.query.casefile.CaseFileView;
import org.safar.query.hubfeed.HubFeedView;
import org.safar.query.view.View;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The limit of G3: the same log, the same views and the same MongoDB, with a write for each event, one view after the other. */
final class WritePerEvent {
    private final Plan plan;
    private final World world;

    WritePerEvent(Plan plan, World world) {
        this.plan = plan;
        this.world = world;
    }

    /** Events a second through all views together, over the history's first so many. */
    Runs rates(int events) throws Exception {
        try (var context = new AnnotationConfigApplicationContext()) {
            Map<String, Object> settings = Map.of(
                    "safar.eventstore",
                    "jdbc",
                    "safar.jdbc.url",
                    world.database("safar").reader());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("here", settings));
            context.register(ReadingStoreConfiguration.class);
            context.refresh();
            var log = context.getBean("eventLog", EventLog.class);
            rate(log, events);
            return Runs.of(plan.runs(), () -> rate(log, events));
        }
    }

    private double rate(EventLog log, int events) {
        var path = System.getenv().getOrDefault("PATH", "");
        try (var mongo = MongoServers.open(new MongoSettings(null, world.data(), path))) {
            var views = List.of(
                    view(new CaseFileView(), mongo), view(new CaseFactsView(), mongo), view(new HubFeedView(), mongo));
            var begin = System.nanoTime();
            var done = 0L;
            try (var history = log.after(0)) {
                for (var event : (Iterable<StoredEvent>) history.limit(events)::iterator) {
                    for (var view : views) view.apply(event);
                    done++;
                }
            }
            return done * 1e9 / (System.nanoTime() - begin);
        }
    }

    private static <D> StockView<D> view(View<D> view, MongoHandle mongo) {
        var collection = mongo.database().getCollection("limit-" + view.name());
        collection.drop();
        return new StockView<>(view, collection);
    }
}
