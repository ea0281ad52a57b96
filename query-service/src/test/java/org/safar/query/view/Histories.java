package org.safar.query.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safar.kernel.Actor;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.Voucher;

/** Writes histories: positions and sequences count by themselves, an hour passes between two events. */
public final class Histories {
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Actor ACTOR =
            new Actor(new ActorId(new UUID(7, 7)), ActorRole.values()[0], new BodyCode("KZ-MIA"), Voucher.HUB);

    private final List<StoredEvent> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private long position;

    public static CaseId aCase(int number) {
        return new CaseId(HexFormat.of().toHexDigits(number, 8).repeat(4));
    }

    public static Instant receivedAt(long position) {
        return BEGIN.plusSeconds(position * 3_600);
    }

    /** @param hub null of what belongs to no hub */
    public Histories add(HubId hub, ThingId thing, DomainEvent... more) {
        for (var event : more) events.add(stored(hub, thing.text(), event, ACTOR));
        return this;
    }

    /** What the exchange itself brought about. */
    public Histories raised(HubId hub, ThingId thing, DomainEvent event) {
        events.add(stored(hub, thing.text(), event, Actor.EXCHANGE));
        return this;
    }

    /** Those added since the last call. */
    public List<StoredEvent> take() {
        var taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    private StoredEvent stored(HubId hub, String thing, DomainEvent event, Actor actor) {
        position++;
        var sequence = sequences.merge(thing, 1L, Long::sum) - 1;
        var id = new UUID(1, position);
        var envelope = new Envelope(
                hub,
                receivedAt(position).minusSeconds(600),
                actor,
                null,
                Provenance.OPERATIONAL,
                id,
                "hash",
                null,
                id,
                id,
                "test");
        return new StoredEvent(position, thing, sequence, id, receivedAt(position), "salt", envelope, event);
    }
}
