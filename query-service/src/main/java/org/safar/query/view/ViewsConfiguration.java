package org.safar.query.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.safar.axon.store.EventLog;
import org.safar.axon.store.ReadingStoreConfiguration;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.mongo.NodeId;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The history to read from, the MongoDB to write to, and the views between them. */
@Configuration(proxyBeanMethods = false)
@Import(ReadingStoreConfiguration.class)
class ViewsConfiguration {

    @Bean(destroyMethod = "close")
    MongoHandle viewStore(Environment settings) {
        var uri = settings.getProperty("safar.mongodb.uri", "");
        return MongoServers.open(
                new MongoSettings(uri.isBlank() ? null : uri, data(settings), settings.getProperty("PATH", "")));
    }

    /** Closed before what it reads from and writes to. */
    @Bean(initMethod = "start", destroyMethod = "close")
    Views views(List<View<?>> all, MongoHandle mongo, EventLog log, Environment settings) {
        return new Views(all, mongo, log, ViewSettings.of(NodeId.in(data(settings))), Clock.systemUTC());
    }

    /** Part of readiness: an embedded MongoDB starts empty, and half a figure is a lie. */
    @Bean
    HealthIndicator viewsHealthIndicator(Views views) {
        return () -> (views.ready() ? Health.up() : Health.down()).build();
    }

    /** Not part of readiness: answers from views go on while the event store is away. */
    @Bean
    HealthIndicator eventStoreHealthIndicator(Views views) {
        return () -> (views.storeAnswers() ? Health.up() : Health.down()).build();
    }

    /** Not part of readiness: figures are answered from memory, and everything else says itself that its store is away. */
    @Bean
    HealthIndicator viewStoreHealthIndicator(Views views) {
        return () -> (views.documentsAnswer() ? Health.up() : Health.down()).build();
    }

    @Bean
    MeterBinder storeMeters(Views views) {
        return registry -> {
            gauge(registry, "events", () -> views.storeAnswers() ? 1 : 0);
            gauge(registry, "views", () -> views.documentsAnswer() ? 1 : 0);
        };
    }

    private static void gauge(MeterRegistry registry, String store, Supplier<Number> answers) {
        Gauge.builder("safar.store.answers", answers)
                .description("1 while the store answers, 0 while it is away")
                .tag("store", store)
                .register(registry);
    }

    @Bean
    MeterBinder viewMeters(Views views) {
        return registry -> {
            for (var status : views.status()) {
                var view = status.view();
                Gauge.builder("safar.view.lag", () -> views.status(view).lag())
                        .description("events of the store that the view does not reflect yet")
                        .tag("view", view)
                        .register(registry);
                Gauge.builder("safar.view.stopped", () -> views.status(view).stopped() == null ? 0 : 1)
                        .description("1 while the view cannot go past an event")
                        .tag("view", view)
                        .register(registry);
            }
        };
    }

    private static Path data(Environment settings) {
        return Path.of(settings.getProperty("safar.data", ".safar"));
    }
}
