package org.safar.command.appender;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ThingId;

/** Axon's engine in memory, with the one rule of a real store that matters here: a sequence is taken once. It can be told to fail. */
final class MemoryStore implements AppendStore, TransactionManager {
    private final Engine engine = new Engine();
    private final ReentrantLock head = new ReentrantLock();
    private final Map<String, List<DomainEventMessage<?>>> streams = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    final AtomicInteger transactions = new AtomicInteger();
    final AtomicInteger prefetches = new AtomicInteger();
    final AtomicInteger read = new AtomicInteger();
    volatile boolean away;
    volatile Predicate<EventMessage<?>> broken = _ -> false;
    volatile Supplier<RuntimeException> failure = () -> new IllegalStateException("the engine fails on this one");
    final AtomicInteger brokenTimes = new AtomicInteger(Integer.MAX_VALUE);
    volatile Runnable beforeHead = () -> {};
    volatile @Nullable Runnable afterCommit;

    EventStore bus() {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    List<DomainEventMessage<?>> of(ThingId thing) {
        synchronized (taken) {
            return List.copyOf(streams.getOrDefault(thing.text(), List.of()));
        }
    }

    List<TrackedEventMessage<?>> all() {
        return engine.readEvents(null, false)
                .<TrackedEventMessage<?>>map(e -> e)
                .toList();
    }

    private final class Engine extends InMemoryEventStorageEngine {
        Engine() {
            super(1);
        }

        @Override
        public void appendEvents(List<? extends EventMessage<?>> events) {
            if (away) throw new IllegalStateException("no connection");
            if (events.stream().anyMatch(broken) && brokenTimes.getAndDecrement() > 0) {
                throw failure.get();
            }
            synchronized (taken) {
                for (var event : events) {
                    if (taken.contains(place(event))) throw new ConcurrencyException("taken");
                }
                for (var event : events) {
                    taken.add(place(event));
                    var domain = (DomainEventMessage<?>) event;
                    streams.computeIfAbsent(domain.getAggregateIdentifier(), _ -> new ArrayList<>())
                            .add(domain);
                }
            }
            super.appendEvents(events);
        }

        private String place(EventMessage<?> event) {
            var domain = (DomainEventMessage<?>) event;
            return domain.getAggregateIdentifier() + "#" + domain.getSequenceNumber();
        }
    }

    @Override
    public Transaction startTransaction() {
        if (away) throw new IllegalStateException("no connection");
        transactions.incrementAndGet();
        return new Transaction() {
            @Override
            public void commit() {
                release();
                var then = afterCommit;
                if (then != null) then.run();
            }

            @Override
            public void rollback() {
                release();
            }
        };
    }

    private void release() {
        while (head.isHeldByCurrentThread()) head.unlock();
    }

    @Override
    public Map<String, List<DomainEventMessage<?>>> histories(Map<String, Long> known) {
        prefetches.incrementAndGet();
        synchronized (taken) {
            var found = new HashMap<String, List<DomainEventMessage<?>>>();
            known.forEach((stream, last) -> {
                var all = streams.getOrDefault(stream, List.of());
                read.addAndGet(all.size() - (int) (last + 1));
                found.put(stream, List.copyOf(all.subList((int) (last + 1), all.size())));
            });
            return found;
        }
    }

    @Override
    public Map<String, Long> lastSequences(Collection<String> asked) {
        synchronized (taken) {
            var found = new HashMap<String, Long>();
            for (var stream : asked) {
                if (streams.containsKey(stream))
                    found.put(stream, streams.get(stream).size() - 1L);
            }
            return found;
        }
    }

    @Override
    public Head holdHead() {
        beforeHead.run();
        head.lock();
        var stored = all();
        return stored.isEmpty()
                ? new Head(0, Instant.EPOCH)
                : new Head(stored.size(), stored.getLast().getTimestamp());
    }

    @Override
    public boolean exactPositions() {
        return true;
    }

    @Override
    public boolean holds(String stream, long sequence, String eventId) {
        synchronized (taken) {
            return streams.getOrDefault(stream, List.of()).stream()
                    .anyMatch(event -> event.getSequenceNumber() == sequence
                            && event.getIdentifier().equals(eventId));
        }
    }

    @Override
    public boolean reachable() {
        return !away;
    }
}
