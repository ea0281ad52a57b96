package org.safar.command.appender;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.safar.axon.json.EnvelopeMetaData;
import org.safar.command.decision.ThingBook;
import org.safar.command.shell.BatchNews;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.Provenance;

/** Other things' histories as stored, each read once in a batch, and what the running batch adds to them. */
record StoredThingBook(EventStore store) implements ThingBook {

    private static final String READ = StoredThingBook.class.getName();

    @Override
    public List<DomainEvent> of(ThingId thing) {
        var added = BatchNews.of(thing);
        var stored = read().computeIfAbsent(thing.text(), text -> stored(text, added.size()));
        return added.isEmpty()
                ? stored
                : Stream.concat(stored.stream(), added.stream()).toList();
    }

    /** What a thing began with never changes; that it is not there is noted when its events are read. */
    @Override
    public Optional<Provenance> provenance(ThingId thing) {
        var stored = store.readEvents(thing.text());
        if (!stored.hasNext()) return Optional.empty();
        var first = EnvelopeMetaData.from(stored.next().getMetaData());
        return Optional.of(first.provenance());
    }

    private static Map<String, List<DomainEvent>> read() {
        if (!CurrentUnitOfWork.isStarted()) return new HashMap<>();
        return CurrentUnitOfWork.get().root().getOrComputeResource(READ, _ -> new HashMap<>());
    }

    /** @param added by the running batch: the store shows them to it, and stored they are not yet */
    private List<DomainEvent> stored(String thing, int added) {
        var events = new ArrayList<DomainEvent>();
        var last = -1L;
        var stored = store.readEvents(thing);
        while (stored.hasNext()) {
            var message = stored.next();
            events.add((DomainEvent) message.getPayload());
            last = message.getSequenceNumber();
        }
        LookedUp.note(thing, last - added);
        return List.copyOf(events.subList(0, events.size() - added));
    }
}
