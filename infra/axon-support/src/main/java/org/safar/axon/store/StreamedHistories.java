package org.safar.axon.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The histories of many things, one after the other, from a store that has no table of ours. */
final class StreamedHistories implements ThingHistories {
    private final EventStore store;

    StreamedHistories(EventStore store) {
        this.store = store;
    }

    @Override
    public Map<String, List<DomainEventMessage<?>>> after(Map<String, Long> known) {
        var histories = new LinkedHashMap<String, List<DomainEventMessage<?>>>();
        known.forEach((thing, sequence) -> {
            var events = store.readEvents(thing, sequence + 1).asStream().<DomainEventMessage<?>>map(event -> event);
            histories.put(thing, events.toList());
        });
        return histories;
    }

    @Override
    public OptionalLong lastSequence(String thing) {
        return store.lastSequenceNumberFor(thing).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
