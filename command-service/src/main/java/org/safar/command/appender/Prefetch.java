package org.safar.command.appender;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The histories that one batch needs, read at once, and gone with the batch.
 *
 * @param histories of what is remembered only what came since
 * @param asked streams
 */
record Prefetch(Map<String, List<DomainEventMessage<?>>> histories, Set<String> asked) {
    private static final String KEY = Prefetch.class.getName();

    void attachTo(UnitOfWork<?> batch) {
        batch.resources().put(KEY, this);
    }

    /** What the running batch found in the stream; nothing where the batch did not ask for it. */
    static Optional<DomainEventStream> of(String stream) {
        if (!CurrentUnitOfWork.isStarted()) return Optional.empty();
        Prefetch prefetch = CurrentUnitOfWork.get().root().getResource(KEY);
        if (prefetch == null || !prefetch.asked().contains(stream)) return Optional.empty();
        return Optional.of(DomainEventStream.of(prefetch.histories().getOrDefault(stream, List.of())));
    }
}
