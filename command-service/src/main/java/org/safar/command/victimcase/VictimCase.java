package org.safar.command.victimcase;

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
import org.safar.command.decision.HubBook;
import org.safar.command.decision.MessageLog;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.command.decision.Reception;
import org.safar.command.decision.Report;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.HubId;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** A case in Axon's hands. Nothing is decided here. */
final class VictimCase {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private VictimCaseState state = VictimCaseState.INITIAL;
    private final MessageLog messages = new MessageLog();

    VictimCase() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome receive(Report report, HubBook hubs) {
        id = report.thing().text();
        HubId hub = Objects.requireNonNull(report.envelope().hub(), "a case's message is of a hub");
        var version = Objects.requireNonNullElse(getVersion(), -1L);
        var answer = Reception.receive(report, version, messages, state, new CaseLaw(hubs.of(hub)));
        var metaData = MetaData.from(EnvelopeMetaData.of(report.envelope()));
        answer.events().forEach(event -> apply(event, metaData));
        return answer.outcome();
    }

    @EventSourcingHandler
    void on(
            VictimCaseEvent event,
            @SourceId String thing,
            @SequenceNumber long sequence,
            @MetaDataValue("messageId") String messageId,
            @MetaDataValue("messageHash") String messageHash) {
        id = thing;
        state = state.evolve(sequence, event);
        var name = EventCatalogue.typeOf(event.getClass()).name();
        messages.add(UUID.fromString(messageId), messageHash, new EventRef(name, sequence));
    }
}
