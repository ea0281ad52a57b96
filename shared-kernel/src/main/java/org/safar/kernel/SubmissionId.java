package org.safar.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One delivery of messages by one hub. The number is the hub's own, so the same number of two hubs is two submissions.
 *
 * @param hub none where the neutral desk delivers, which belongs to no hub
 */
public record SubmissionId(@Nullable HubId hub, UUID number) implements ThingId {
    private static final String DESK = "desk";

    /** {@code KZ:uuid} or {@code desk:uuid}, with or without {@code submission:} before it. */
    public static SubmissionId parse(String text) {
        var value = text.startsWith("submission:") ? text.substring(11) : text;
        var parts = value.split(":", 2);
        Malformed.unless(parts.length == 2, RefusalCode.INVALID_ID, "a submission id is HUB:UUID");
        return new SubmissionId(parts[0].equals(DESK) ? null : HubId.parse(parts[0]), Ids.uuid(parts[1]));
    }

    @Override
    public ThingKind kind() {
        return ThingKind.SUBMISSION;
    }

    @Override
    public String value() {
        return (hub == null ? DESK : hub.code()) + ":" + number;
    }
}
