package org.safar.command.appender;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;

/**
 * The things on a bus of their own, in this process whatever the store: so exceptions are the same on each. Several kinds take
 * the same {@code Report}, so the bus goes by the kind of thing.
 */
final class Shells {
    /** States of some ten megabytes: what some hundred cases have had so far, as many as a hub's month touches. */
    private static final long REMEMBERED_EVENTS = 10_000;

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final Remembered remembered = new Remembered(REMEMBERED_EVENTS);

    Shells(EventStore store, List<Shell> shells) {
        for (var shell : shells) subscribe(store, shell, shell.aggregate());
    }

    @SuppressWarnings("deprecation") // VersionedAggregateIdentifier: what Axon 4's target resolver returns
    private <T> void subscribe(EventStore store, Shell shell, Class<T> aggregate) {
        var parameters = parameters(aggregate, shell.resources());
        var handler = AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(aggregate)
                .parameterResolverFactory(parameters)
                .repository(PrefetchingRepository.of(aggregate, store, parameters, remembered))
                .commandTargetResolver(message ->
                        new VersionedAggregateIdentifier(report(message).thing().text(), null))
                .build();
        bus.subscribe(
                shell.kind().code(),
                message -> handler.handle(new GenericCommandMessage<>(report(message), message.getMetaData())));
    }

    private static ParameterResolverFactory parameters(Class<?> aggregate, List<Object> resources) {
        var factories = new ArrayList<ParameterResolverFactory>();
        factories.add(ClasspathParameterResolverFactory.forClass(aggregate));
        if (!resources.isEmpty()) factories.add(new SimpleResourceParameterResolverFactory(resources));
        return MultiParameterResolverFactory.ordered(factories);
    }

    /** How far each thing is known already: what has to be read is what comes after. */
    Map<String, Long> known(Collection<String> things) {
        var known = new LinkedHashMap<String, Long>();
        for (var thing : things) known.put(thing, remembered.sequence(thing));
        return known;
    }

    private static Report report(CommandMessage<?> message) {
        return (Report) message.getPayload();
    }

    /**
     * Asks the thing, inside the running unit of work.
     *
     * @throws BatchFailed where the thing failed instead of answering
     */
    Outcome ask(Report report) {
        var answer = new Answer();
        var named = new GenericCommandMessage<>(report, Map.of());
        bus.dispatch(new GenericCommandMessage<>(named, report.thing().kind().code()), answer);
        return answer.outcome();
    }

    private static final class Answer implements CommandCallback<Report, Object> {
        private @Nullable Object payload;
        private @Nullable Throwable failure;

        @Override
        public void onResult(CommandMessage<? extends Report> message, CommandResultMessage<? extends Object> result) {
            if (result.isExceptional()) failure = result.exceptionResult();
            else payload = result.getPayload();
        }

        Outcome outcome() {
            if (payload instanceof Outcome outcome) return outcome;
            throw new BatchFailed("a thing gave no answer", failure);
        }
    }
}
