package org.safar.command.appender;

import static org.axonframework.eventsourcing.NoSnapshotTriggerDefinition.TRIGGER;

import java.util.concurrent.Callable;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Reads a thing from what the batch has fetched at once: 500 queries become one. What is remembered of it is read on, not read
 * again. It takes no locks: one thread reads and writes by it, and against other lanes and instances the sequence of the stream guards.
 */
final class PrefetchingRepository<T> extends EventSourcingRepository<T> {
    private final EventStore store;
    private final Remembered remembered;

    private PrefetchingRepository(Builder<T> builder, EventStore store, Remembered remembered) {
        super(builder);
        this.store = store;
        this.remembered = remembered;
    }

    static <T> PrefetchingRepository<T> of(
            Class<T> aggregate, EventStore store, ParameterResolverFactory parameters, Remembered remembered) {
        Builder<T> builder = EventSourcingRepository.builder(aggregate)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .lockFactory(NullLockFactory.INSTANCE);
        return new PrefetchingRepository<>(builder, store, remembered);
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String aggregateIdentifier, @Nullable Long expectedVersion) {
        var known = remembered.take(aggregateIdentifier, getAggregateType());
        var aggregate = known.isPresent() && Prefetch.of(aggregateIdentifier).isPresent()
                ? readOn(known.get(), readEvents(aggregateIdentifier))
                : super.doLoadWithLock(aggregateIdentifier, expectedVersion);
        rememberAfterCommit(aggregate);
        return aggregate;
    }

    private EventSourcedAggregate<T> readOn(Remembered.Thing<? extends T> known, DomainEventStream news) {
        EventSourcedAggregate<T> aggregate = EventSourcedAggregate.reconstruct(
                known.root(), aggregateModel(), known.sequence(), false, store, TRIGGER);
        if (news.hasNext()) aggregate.initializeState(news);
        return aggregate;
    }

    @Override
    protected EventSourcedAggregate<T> doCreateNewForLock(Callable<T> factory) throws Exception {
        var aggregate = super.doCreateNewForLock(factory);
        rememberAfterCommit(aggregate);
        return aggregate;
    }

    private void rememberAfterCommit(EventSourcedAggregate<T> aggregate) {
        CurrentUnitOfWork.get().root().afterCommit(_ -> {
            var version = aggregate.version();
            if (version != null) {
                remembered.put(aggregate.identifierAsString(), aggregate.getAggregateRoot(), version);
            }
        });
    }

    @Override
    protected DomainEventStream readEvents(String aggregateIdentifier) {
        return Prefetch.of(aggregateIdentifier).orElseGet(() -> super.readEvents(aggregateIdentifier));
    }
}
