package org.safar.command.shell;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.safar.axon.json.EnvelopeMetaData;
import org.safar.command.decision.MessageLog;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.command.decision.Reception;
import org.safar.command.decision.Reception.Law;
import org.safar.command.decision.Report;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.code.Codes;
import org.safar.kernel.code.Provenance;

/**
 * A thing in Axon's hands: takes a report to the thing's law, stores what the law answers, and remembers which messages came.
 * Nothing is decided here.
 *
 * @param <S> what the law stands on
 */
public abstract class ThingShell<S> {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private @Nullable Provenance provenance;
    private S state;
    private final MessageLog messages = new MessageLog();

    /** @param initial before the first event */
    protected ThingShell(S initial) {
        this.state = initial;
    }

    /** The state after an event of the thing's history. */
    protected abstract S evolved(S before, long sequence, DomainEvent event);

    /**
     * Has the law decide, and stores what it answers. Each thing hands its reports over in a handler of its own: Axon makes a new
     * thing by the constructor of the class that declares the handler, and this one has none to call.
     */
    protected final Outcome received(Report report, Law<S> law) {
        id = report.thing().text();
        var version = Objects.requireNonNullElse(getVersion(), -1L);
        var things = law.provenance(provenance, report).orElse(null);
        var told = things == null ? report : report.of(things);
        var answer = Reception.receive(told, things, version, messages, state, law);
        var metaData = MetaData.from(EnvelopeMetaData.of(told.envelope()));
        answer.events().forEach(event -> apply(event, metaData));
        BatchNews.add(report.thing(), answer.events());
        return answer.outcome();
    }

    @EventSourcingHandler
    void on(
            DomainEvent event,
            @SourceId String thing,
            @SequenceNumber long sequence,
            @MetaDataValue("messageId") String messageId,
            @MetaDataValue("messageHash") String messageHash,
            @MetaDataValue("provenance") String said) {
        id = thing;
        if (provenance == null) provenance = Codes.find(Provenance.class, said).orElseThrow();
        state = evolved(state, sequence, event);
        var name = EventCatalogue.typeOf(event.getClass()).name();
        messages.add(UUID.fromString(messageId), messageHash, new EventRef(name, sequence));
    }
}
