package org.safar.command.automation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Command;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Report;
import org.safar.kernel.Actor;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.Authority;
import org.safar.kernel.code.Provenance;

/**
 * Something to ask of a thing when its time has come.
 *
 * @param hub whose thing it is; none of what belongs to no hub
 * @param provenance of what makes it to be asked; a thing that has its own keeps it
 * @param item what tells it from everything else that is asked of the thing, its time too: asked again it is the same message
 * @param due not to be asked before
 */
record ToDo(ThingId thing, @Nullable HubId hub, Provenance provenance, String item, Instant due, Command command) {
    static final Comparator<ToDo> SOONEST_FIRST = Comparator.comparing(ToDo::due)
            .thenComparing(todo -> todo.thing().text())
            .thenComparing(ToDo::item);

    /**
     * As the exchange asks it.
     *
     * @param now to the millisecond
     */
    Report asked(Instant now, String build) {
        var message = messageId();
        var envelope = new Envelope(
                hub,
                now,
                Actor.EXCHANGE,
                Authority.MANDATE,
                provenance,
                message,
                messageHash(),
                null,
                message,
                message,
                build);
        return new Report(thing, false, new Reach.WholeHub(), envelope, List.of(command), false, Map.of(), false, null);
    }

    /** By which the message is known again, whichever instance sends it and however often. */
    UUID messageId() {
        var bits = ByteBuffer.wrap(digest());
        var version8 = bits.getLong() & ~0xF000L | 0x8000L;
        var variant = bits.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(version8, variant);
    }

    /** Its content is what it is known by. */
    String messageHash() {
        return HexFormat.of().formatHex(digest());
    }

    private byte[] digest() {
        try {
            var text = thing.text() + " " + item;
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
