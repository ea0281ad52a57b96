package org.safar.benchmarks.answers;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.json.JacksonSerializer;
import org.safar.command.appender.Shell;
import org.safar.command.decision.Books;
import org.safar.command.decision.HubBook;
import org.safar.command.decision.Report;
import org.safar.kernel.DomainEvent;

/** Has the case's own aggregate decide, with a history of one case at a time in memory. For one thread. */
final class OneCase implements AutoCloseable {
    private final Events events = new Events();
    private final Configuration axon;
    private final CommandGateway gateway;

    @SuppressWarnings("deprecation") // VersionedAggregateIdentifier: what Axon 4's target resolver returns
    OneCase(Shell victimCases, HubBook hubs) {
        this.axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(_ -> JacksonSerializer.defaultSerializer())
                .configureEmbeddedEventStore(_ -> events)
                .registerComponent(Books.class, _ -> Books.ofHubs(hubs))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(victimCases.aggregate())
                        .configureCommandTargetResolver(_ -> command -> new VersionedAggregateIdentifier(
                                ((Report) command.getPayload()).thing().text(), null)))
                .buildConfiguration();
        axon.start();
        this.gateway = axon.commandGateway();
    }

    /** Forgets the case before. */
    void begin() {
        events.ofCase.clear();
    }

    /** What the report stored. */
    List<DomainEvent> decide(Report report) {
        var before = events.ofCase.size();
        gateway.sendAndWait(report);
        return events.ofCase.subList(before, events.ofCase.size()).stream()
                .map(message -> (DomainEvent) message.getPayload())
                .toList();
    }

    @Override
    public void close() {
        axon.shutdown();
    }

    private static final class Events extends InMemoryEventStorageEngine {
        private final List<DomainEventMessage<?>> ofCase = new ArrayList<>();

        @Override
        public void appendEvents(List<? extends EventMessage<?>> messages) {
            for (var message : messages) ofCase.add((DomainEventMessage<?>) message);
        }

        @Override
        public DomainEventStream readEvents(String thing, long first) {
            return DomainEventStream.of(List.copyOf(ofCase).stream()
                    .filter(message -> message.getAggregateIdentifier().equals(thing)));
        }
    }
}
