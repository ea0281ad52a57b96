package org.safar.command.appender;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.safar.command.decision.ThingBook;
import org.safar.command.shell.BatchNews;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.ThingId;

/** Other things' histories as stored, and what the running batch adds to them. Asked rarely, so nothing is kept. */
record StoredThingBook(EventStore store) implements ThingBook {

    @Override
    public List<DomainEvent> of(ThingId thing) {
        var events = new ArrayList<DomainEvent>();
        var stored = store.readEvents(thing.text());
        while (stored.hasNext()) events.add((DomainEvent) stored.next().getPayload());
        events.addAll(BatchNews.of(thing));
        return List.copyOf(events);
    }
}
