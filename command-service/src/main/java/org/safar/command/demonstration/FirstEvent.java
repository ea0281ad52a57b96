package org.safar.command.demonstration;

import static org.safar.kernel.code.Provenance.SIMULATED;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.safar.axon.json.EnvelopeMetaData;
import org.safar.axon.json.Instants;
import org.safar.axon.store.EventLog;
import org.safar.kernel.Actor;
import org.safar.kernel.Envelope;
import org.safar.kernel.exchange.ExchangeEvent.DemonstrationDeclared;
import org.safar.kernel.time.PartialDate;

/** Whether a store is a demonstration: it is exactly when its first event says so, and only an empty store can be made one. */
final class FirstEvent {
    private static final String THING = "exchange:safar";
    private static final String TYPE = "Exchange";

    private final EventLog log;

    FirstEvent(EventLog log) {
        this.log = log;
    }

    boolean declaresADemonstration() {
        try (var events = log.after(0)) {
            return events.findFirst()
                    .map(first -> first.event() instanceof DemonstrationDeclared)
                    .orElse(false);
        }
    }

    /**
     * Makes an empty store a demonstration; a store that holds anything stays what it is. Runs before there is an appender: this
     * is the one event that does not go through it.
     *
     * @param at when the demonstration's years begin; what comes later is received later
     */
    void declare(EventStore store, TransactionManager transactions, Instant at, String build) {
        if (log.head() > 0) return;
        var event = new DemonstrationDeclared(
                PartialDate.of(at.atZone(ZoneOffset.UTC).toLocalDate()));
        var work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(transactions);
        work.execute(() -> store.publish(new GenericDomainEventMessage<>(
                TYPE, THING, 0, event, metaData(at, build), UUID.randomUUID().toString(), at)));
        if (!declaresADemonstration())
            throw new IllegalStateException("somebody else wrote to the store at the same time");
    }

    private static MetaData metaData(Instant at, String build) {
        var message = UUID.randomUUID();
        var envelope = new Envelope(
                null, at, Actor.EXCHANGE, null, SIMULATED, message, hash(message), null, message, message, build);
        return MetaData.from(EnvelopeMetaData.of(envelope))
                .and("receivedAt", Instants.text(at))
                .and("salt", salt());
    }

    /** Nobody sent this message, so its content is its id. */
    private static String hash(UUID message) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(message.toString().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static String salt() {
        var bits = new byte[16];
        new SecureRandom().nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
