package org.safar.command.hub;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.safar.axon.json.EnvelopeMetaData;
import org.safar.command.decision.MessageLog;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.command.decision.Reception;
import org.safar.command.decision.Report;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubHistory;

/** A hub in Axon's hands. Nothing is decided here. */
final class Hub {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private HubHistory state = HubHistory.EMPTY;
    private final MessageLog messages = new MessageLog();

    Hub() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome receive(Report report) {
        id = report.thing().text();
        var version = Objects.requireNonNullElse(getVersion(), -1L);
        var answer = Reception.receive(report, version, messages, state, new HubLaw());
        var metaData = MetaData.from(EnvelopeMetaData.of(report.envelope()));
        answer.events().forEach(event -> apply(event, metaData));
        return answer.outcome();
    }

    @EventSourcingHandler
    void on(
            HubEvent event,
            @SourceId String thing,
            @SequenceNumber long sequence,
            @MetaDataValue("messageId") String messageId,
            @MetaDataValue("messageHash") String messageHash) {
        id = thing;
        state = state.with(event);
        var name = EventCatalogue.typeOf(event.getClass()).name();
        messages.add(UUID.fromString(messageId), messageHash, new EventRef(name, sequence));
    }
}
