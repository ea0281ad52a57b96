package org.safar.command.appender;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.safar.axon.store.EventLog;
import org.safar.axon.store.ThingHistories;

/**
 * The appender's look into Axon Server. It gives positions by itself and lets nobody hold its head: a receipt names a position that
 * is at or behind its events, and two services with different clocks are kept apart by what each has seen last.
 */
final class AxonServerAppendStore implements AppendStore {
    private final EventStore store;
    private final EventLog log;
    private final ThingHistories histories;

    AxonServerAppendStore(EventStore store, EventLog log, ThingHistories histories) {
        this.store = store;
        this.log = log;
        this.histories = histories;
    }

    @Override
    public Map<String, List<DomainEventMessage<?>>> histories(Map<String, Long> known) {
        return histories.after(known);
    }

    @Override
    public Map<String, Long> lastSequences(Collection<String> streams) {
        var last = new HashMap<String, Long>();
        for (var stream : streams) histories.lastSequence(stream).ifPresent(sequence -> last.put(stream, sequence));
        return last;
    }

    @Override
    public Head holdHead() {
        return new Head(log.head(), log.lastReceivedAt().orElse(Instant.EPOCH));
    }

    @Override
    public boolean exactPositions() {
        return false;
    }

    @Override
    public boolean holds(String stream, long sequence, String eventId) {
        var events = store.readEvents(stream, sequence);
        return events.hasNext() && events.next().getIdentifier().equals(eventId);
    }

    @Override
    public boolean reachable() {
        try {
            log.head();
            return true;
        } catch (RuntimeException _) {
            return false;
        }
    }
}
