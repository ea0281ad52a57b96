package org.safar.command.appender;

import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;

/**
 * Reads a thing from what the batch has fetched at once: 500 queries become one. It takes no locks: one thread writes here, and
 * against other instances the sequence of the stream guards.
 */
final class PrefetchingRepository<T> extends EventSourcingRepository<T> {

    private PrefetchingRepository(Builder<T> builder) {
        super(builder);
    }

    static <T> PrefetchingRepository<T> of(Class<T> aggregate, EventStore store, ParameterResolverFactory parameters) {
        Builder<T> builder = EventSourcingRepository.builder(aggregate)
                .eventStore(store)
                .parameterResolverFactory(parameters)
                .lockFactory(NullLockFactory.INSTANCE);
        return new PrefetchingRepository<>(builder);
    }

    @Override
    protected DomainEventStream readEvents(String aggregateIdentifier) {
        return Prefetch.of(aggregateIdentifier).orElseGet(() -> super.readEvents(aggregateIdentifier));
    }
}
