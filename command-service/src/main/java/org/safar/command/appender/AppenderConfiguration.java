package org.safar.command.appender;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.safar.axon.json.EnvelopeMetaData;
import org.safar.axon.store.EventLog;
import org.safar.axon.store.StoreDatabase;
import org.safar.axon.store.ThingHistories;
import org.safar.axon.store.WritingStoreConfiguration;
import org.safar.command.decision.Books;
import org.safar.command.decision.HubBook;
import org.safar.command.decision.ThingNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The appender over the store that was chosen, with the shells that the features bring. */
@Configuration(proxyBeanMethods = false)
@Import(WritingStoreConfiguration.class)
class AppenderConfiguration {

    @Bean
    AppendStore appendStore(
            ObjectProvider<StoreDatabase> database,
            EventStore store,
            EventLog eventLog,
            ThingHistories thingHistories) {
        var postgres = database.getIfAvailable();
        return postgres == null
                ? new AxonServerAppendStore(store, eventLog, thingHistories)
                : new PostgresAppendStore(postgres.connections(), thingHistories);
    }

    /** Hubs' rules as the running batch sees them. */
    @Bean
    HubBook hubBook(EventStore events) {
        return new StoredHubBook(events);
    }

    /** What decisions look up beside their own thing. */
    @Bean
    Books books(HubBook hubs, EventStore events, ThingNames names, EventLog eventLog, ThingHistories thingHistories) {
        return new Books(hubs, new StoredThingBook(events), names, new StoredShelterBook(eventLog, thingHistories));
    }

    /** Closed before the store is: what waits is stored first. */
    @Bean(destroyMethod = "close")
    GroupCommitAppender appender(
            EventStore events,
            TransactionManager transactions,
            AppendStore store,
            List<Shell> shells,
            ObjectProvider<AtOnce> atOnce,
            Clock receptionClock,
            @Value("${safar.build:unknown}") String build) {
        var parts = new AppenderParts(
                events,
                transactions,
                store,
                shells,
                atOnce.getIfAvailable(() -> AtOnce.NOTHING),
                EnvelopeMetaData::of,
                receptionClock,
                build);
        return new GroupCommitAppender(parts, AppenderSettings.DEFAULT);
    }

    @Bean
    MeterBinder appenderMeters(GroupCommitAppender appender) {
        return registry -> {
            TimeGauge.builder(
                            "safar.reception.clock.behind",
                            () -> appender.clockBehind().toSeconds(),
                            TimeUnit.SECONDS)
                    .description("how far the clock is behind the last reception; 0 unless it was set back")
                    .register(registry);
            Gauge.builder("safar.appender.waiting", appender::waiting)
                    .description("messages that wait to be stored")
                    .register(registry);
        };
    }

    /** Ready only with a store that answers. */
    @Bean
    HealthIndicator eventStoreHealthIndicator(AppendStore store) {
        return () -> health(store.reachable());
    }

    /** A service whose appender has died is not mended by waiting. */
    @Bean
    HealthIndicator appenderHealthIndicator(GroupCommitAppender appender) {
        return () -> health(appender.works());
    }

    private static Health health(boolean well) {
        return (well ? Health.up() : Health.down()).build();
    }
}
