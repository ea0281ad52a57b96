package org.safar.command.appender;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.command.decision.Report;
import org.safar.kernel.BodyCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventCatalogue;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubEvent.BodyRegistered;
import org.safar.kernel.hub.HubEvent.HubMessageNoted;
import org.safar.kernel.time.PartialDate;

/** The smallest thing that keeps the rules every shell keeps: it answers, knows its messages again and never throws for a rule. */
class TestThing {
    static final BodyCode BODY = new BodyCode("KZ-TEST");

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private final Map<UUID, List<EventRef>> messages = new HashMap<>();

    TestThing() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(Report report) {
        id = report.thing().text();
        var earlier = messages.get(report.envelope().messageId());
        if (earlier != null) return new Outcome.Duplicate(List.copyOf(earlier));
        var date = report.steps().getFirst().occurredOn();
        return switch (((Wish) report.steps().getFirst()).kind()) {
            case STORE -> store(report, 1, date);
            case STORE_THREE -> store(report, 3, date);
            case NOTHING -> {
                apply(new HubMessageNoted(date), report);
                yield new Outcome.Unchanged(AggregateLifecycle.getVersion());
            }
            case REFUSE -> new Outcome.Refused(RefusalCode.UNKNOWN_LEG, "/data/leg", "no such leg");
            case NOT_YET -> new Outcome.NotYet(RefusalCode.CASE_NOT_REPORTED, null);
            case THROW -> throw new IllegalStateException("a bug");
        };
    }

    private Outcome store(Report report, int events, PartialDate date) {
        for (var i = 0; i < events; i++) apply(new BodyRegistered(date, BODY), report);
        return new Outcome.Stored(List.copyOf(messages.get(report.envelope().messageId())), List.of());
    }

    private static void apply(DomainEvent event, Report report) {
        AggregateLifecycle.apply(event, MetaData.from(Reports.metaData(report.envelope())));
    }

    @EventSourcingHandler
    void on(
            BodyRegistered event,
            @SourceId String thing,
            @SequenceNumber long sequence,
            @MetaDataValue("messageId") String message) {
        fold(event, thing, sequence, message);
    }

    @EventSourcingHandler
    void on(
            HubMessageNoted event,
            @SourceId String thing,
            @SequenceNumber long sequence,
            @MetaDataValue("messageId") String message) {
        fold(event, thing, sequence, message);
    }

    private void fold(HubEvent event, String thing, long sequence, String message) {
        id = thing;
        messages.computeIfAbsent(UUID.fromString(message), _ -> new ArrayList<>())
                .add(new EventRef(EventCatalogue.typeOf(event.getClass()).name(), sequence));
    }
}
