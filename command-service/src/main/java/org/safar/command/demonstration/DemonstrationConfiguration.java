package org.safar.command.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.safar.axon.store.EventLog;
import org.safar.axon.store.StoreSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reception's clock. It comes before the appender, and with it the one event that does. */
@Configuration(proxyBeanMethods = false)
class DemonstrationConfiguration {
    private static final int YEARS = 10;

    /**
     * @param wanted setting SAFAR_DEMONSTRATION: makes an empty store a demonstration, and changes nothing in any other
     * @param build of the platform
     */
    @Bean
    Demonstration demonstration(
            EventStore store,
            TransactionManager transactions,
            EventLog log,
            @Value("${safar.demonstration:false}") boolean wanted,
            @Value("${safar.build:unknown}") String build) {
        var first = new FirstEvent(log);
        if (wanted) first.declare(store, transactions, beforeItsYears(Clock.systemUTC()), build);
        return new Demonstration(first.declaresADemonstration());
    }

    @Bean
    ReceptionClock receptionClock(Demonstration demonstration, EventLog log, StoreSettings settings) {
        var real = Clock.systemUTC();
        if (!demonstration.declared()) return ReceptionClock.of(real);
        var last = log.lastReceivedAt().orElseThrow();
        return ReceptionClock.travelling(real, new ClockFile(settings.data()), last);
    }

    /** The simulated years end yesterday; the store begins two days before their first. */
    private static Instant beforeItsYears(Clock real) {
        return real.instant()
                .atZone(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .minusYears(YEARS)
                .minusDays(2)
                .toInstant();
    }
}
