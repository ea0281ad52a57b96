package org.safar.command.automation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.safar.axon.store.EventLog;
import org.safar.command.appender.Appender;
import org.safar.command.appender.AtOnce;
import org.safar.command.decision.Books;
import org.safar.command.demonstration.ReceptionClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AutomationConfiguration {

    @Bean
    Timekeeper timekeeper(
            EventLog log, Appender appender, ReceptionClock clock, @Value("${safar.build:unknown}") String build) {
        return new Timekeeper(log, appender, clock, build);
    }

    @Bean
    AtOnce linkedCases(Books books, ReceptionClock clock, @Value("${safar.build:unknown}") String build) {
        return new WhenAcceptedThenOpenLinkedCase(books.things(), clock, build);
    }

    /** Closed before the appender and the store are. */
    @Bean(initMethod = "start", destroyMethod = "close")
    Clockwork clockwork(Timekeeper timekeeper, ReceptionClock clock) {
        return new Clockwork(timekeeper, clock::inThePresent);
    }

    @Bean
    MeterBinder automationMeters(Timekeeper timekeeper) {
        return registry -> Gauge.builder("safar.time.waiting", timekeeper::open)
                .description("deadlines and other things that wait for their time")
                .register(registry);
    }
}
