package org.safar.command.web;

import java.io.IOException;
import java.time.Clock;
import org.safar.axon.store.EventLog;
import org.safar.axon.store.StoreDatabase;
import org.safar.axon.store.StoreSettings;
import org.safar.command.appender.Appender;
import org.safar.command.demonstration.Demonstration;
import org.safar.command.intake.Ctdc2024Intake;
import org.safar.command.intake.NdjsonIntake;
import org.safar.command.intake.RowReports;
import org.safar.command.message.CaseIdSecret;
import org.safar.command.message.CommandReader;
import org.safar.command.message.MessageReader;
import org.safar.command.message.MessageRegistry;
import org.safar.command.message.Messages;
import org.safar.command.message.Platform;
import org.safar.command.message.ThingIds;
import org.safar.command.receipt.ReceiptJson;
import org.safar.command.receipt.ReceiptSpool;
import org.safar.web.StreamingRoutes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From bytes to the appender. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {
    /** Of one hub at a time; each takes its share of the appender's queue. */
    private static final int SUBMISSIONS_AT_A_TIME = 4;

    @Bean
    MessageRegistry messageRegistry() {
        return Messages.registry();
    }

    /** A demonstration begins with one event before any case; then the store is as good as empty. */
    @Bean
    ThingIds thingIds(
            StoreSettings settings, ObjectProvider<StoreDatabase> database, EventLog log, Demonstration demonstration)
            throws IOException {
        var before = demonstration.declared() ? 1 : 0;
        var store = database.getIfAvailable();
        var connections = store == null ? null : store.connections();
        return new ThingIds(CaseIdSecret.open(settings.data(), connections, () -> log.head() <= before));
    }

    @Bean
    Platform platform(Clock clock, @Value("${safar.build:unknown}") String build, Demonstration demonstration) {
        return new Platform(clock, build, demonstration::declared);
    }

    @Bean
    CommandReader commandReader(MessageRegistry registry, ThingIds thingIds, Platform platform) {
        return new CommandReader(registry, thingIds, platform);
    }

    @Bean
    CommandAnswers commandAnswers(Appender appender, ReceiptJson json) {
        return new CommandAnswers(appender, json);
    }

    @Bean
    NdjsonIntake ndjsonIntake(MessageRegistry registry, ThingIds thingIds, Platform platform, Appender appender) {
        return new NdjsonIntake(new MessageReader(registry, thingIds, platform), appender);
    }

    @Bean
    Ctdc2024Intake ctdc2024Intake(ThingIds thingIds, Platform platform) {
        return new Ctdc2024Intake(new RowReports(thingIds, platform));
    }

    @Bean
    ReceiptAnswer receiptAnswer(ReceiptSpool spool, ReceiptJson json) {
        return new ReceiptAnswer(spool, json);
    }

    @Bean
    SubmissionGate submissionGate() {
        return new SubmissionGate(SUBMISSIONS_AT_A_TIME);
    }

    @Bean
    StreamingRoutes streamingRoutes() {
        return new StreamingRoutes("/api/hubs/{hub}/submissions", "/api/hubs/{hub}/imports/ctdc-2024");
    }
}
