package org.safar.kernel;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as the store holds it.
 *
 * @param position its place in the whole history: 1, 2, 3 … without a gap
 * @param thing the stream, {@code kind:value}
 * @param sequence its place in the thing's own history: 0, 1, 2 … without a gap
 * @param receivedAt when the exchange stored it, to the millisecond, never decreasing with the position
 * @param salt 128 random bits in hex, so that a digest of coded facts cannot be guessed
 */
public record StoredEvent(
        long position,
        String thing,
        long sequence,
        UUID id,
        Instant receivedAt,
        String salt,
        Envelope envelope,
        DomainEvent event) {

    public ThingKind kind() {
        var kind = thing.substring(0, thing.indexOf(':'));
        for (var known : ThingKind.values()) if (known.code().equals(kind)) return known;
        throw new IllegalStateException("a stream of no known kind");
    }
}
