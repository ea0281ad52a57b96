package org.safar.query.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.safar.axon.store.EventLog;
import org.safar.kernel.StoredEvent;

/** A history in memory: position n stands at index n - 1. */
public final class MemoryLog implements EventLog {
    private final List<StoredEvent> events = new CopyOnWriteArrayList<>();

    public MemoryLog(List<StoredEvent> events) {
        this.events.addAll(events);
    }

    /** All at once, so that it costs one copy. */
    public void append(List<StoredEvent> more) {
        events.addAll(more);
    }

    @Override
    public Stream<StoredEvent> after(long position) {
        var all = events;
        return all.subList((int) Math.min(position, all.size()), all.size()).stream();
    }

    @Override
    public List<StoredEvent> of(String thing) {
        return events.stream().filter(event -> event.thing().equals(thing)).toList();
    }

    @Override
    public long head() {
        return events.size();
    }

    @Override
    public long positionAt(Instant instant) {
        return events.stream()
                .filter(event -> !event.receivedAt().isAfter(instant))
                .count();
    }

    @Override
    public Optional<Instant> lastReceivedAt() {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(events.getLast().receivedAt());
    }
}
