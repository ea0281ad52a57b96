package org.safar.kernel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Authority;
import org.safar.kernel.code.Provenance;

/**
 * What is kept beside every event, whatever it says.
 *
 * @param hub whose history this belongs to; none for the exchange's own
 * @param recordedAt when the hub wrote it down, to the millisecond
 * @param authority on what ground the actor acted; not recorded where the hub did not say
 * @param messageId the sender's id of the message; for ever unique within the thing
 * @param messageHash SHA-256 in hex over the canonical JSON (RFC 8785) of the message
 * @param submission in which delivery it came
 * @param correlation the message that began this chain
 * @param causation the message or event that led to it
 * @param build the build of the platform that decided
 */
public record Envelope(
        @Nullable HubId hub,
        Instant recordedAt,
        Actor actor,
        @Nullable Authority authority,
        Provenance provenance,
        UUID messageId,
        String messageHash,
        @Nullable SubmissionId submission,
        UUID correlation,
        UUID causation,
        String build) {

    /** The same of another provenance. */
    public Envelope of(Provenance other) {
        return new Envelope(
                hub,
                recordedAt,
                actor,
                authority,
                other,
                messageId,
                messageHash,
                submission,
                correlation,
                causation,
                build);
    }
}
