package org.safar.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Voucher;

/** Writes a history as the store would hold it. */
final class Stored {
    private final List<StoredEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant clock = Instant.parse("2020-01-01T00:00:00Z");
    private Provenance provenance = Provenance.OPERATIONAL;

    static CaseId caseNumber(int number) {
        return new CaseId("%032x".formatted(number));
    }

    /** From here on events are received on this day, or later where the clock is later already. */
    Stored receivedOn(String day) {
        return receivedAt(LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    Stored receivedAt(Instant instant) {
        if (instant.isAfter(clock)) clock = instant;
        return this;
    }

    Stored provenance(Provenance of) {
        provenance = of;
        return this;
    }

    /** Events of one case. */
    Stored of(int caseNumber, DomainEvent... happened) {
        for (var event : happened) add(caseNumber(caseNumber).text(), event);
        return this;
    }

    Stored of(HubId hub, DomainEvent... happened) {
        for (var event : happened) add(hub.text(), event);
        return this;
    }

    /** Events of a thing that is not a case. */
    Stored ofThing(ThingId thing, DomainEvent... happened) {
        for (var event : happened) add(thing.text(), event);
        return this;
    }

    boolean holds(ThingId thing) {
        return sequences.containsKey(thing.text());
    }

    /** What was said of it last; null where nothing was. */
    DomainEvent last(ThingId thing) {
        return events.reversed().stream()
                .filter(stored -> stored.thing().equals(thing.text()))
                .map(StoredEvent::event)
                .findFirst()
                .orElse(null);
    }

    Stored ofExchange(DomainEvent event) {
        add("exchange:safar", event);
        return this;
    }

    List<StoredEvent> events() {
        return List.copyOf(events);
    }

    /** The sequence that the case's next event will have. */
    long next(int caseNumber) {
        return sequences.getOrDefault(caseNumber(caseNumber).text(), 0L);
    }

    private void add(String thing, DomainEvent event) {
        var position = events.size() + 1L;
        var sequence = sequences.merge(thing, 1L, Long::sum) - 1;
        var id = new UUID(1, position);
        var actor = new Actor(new ActorId(new UUID(2, 0)), ActorRole.HUB_MACHINE, null, Voucher.HUB);
        var envelope = new Envelope(null, clock, actor, null, provenance, id, "0".repeat(64), null, id, id, "test");
        events.add(new StoredEvent(position, thing, sequence, id, clock, "0".repeat(32), envelope, event));
    }
}
