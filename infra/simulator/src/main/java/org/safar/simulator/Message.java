package org.safar.simulator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.Authority;
import org.safar.kernel.code.Provenance;

/**
 * A message of a hub about one of its cases, or about something else that it keeps.
 *
 * @param reference the hub's own of the thing
 * @param recordedAt when the hub wrote it
 * @param receivedAt when it reaches the exchange, in simulated time
 * @param acknowledges a breach that the sender already owns up to
 */
record Message(
        HubId hub,
        ThingKind kind,
        String reference,
        UUID id,
        List<Step> steps,
        Instant recordedAt,
        Instant receivedAt,
        Officer officer,
        @Nullable Authority authority,
        @Nullable Json acknowledges) {

    /** @param occurredOn as the hub tells it */
    record Step(String type, String occurredOn, Json data) {}

    /** The same, received at another time. */
    Message receivedAt(Instant then) {
        return new Message(hub, kind, reference, id, steps, recordedAt, then, officer, authority, acknowledges);
    }

    /** The same said again, as a message of its own. */
    Message again(UUID other) {
        return new Message(
                hub, kind, reference, other, steps, recordedAt, receivedAt, officer, authority, acknowledges);
    }

    /** One line of NDJSON, without its end. */
    String line() {
        var json = Json.object().with("id", id);
        var first = steps.getFirst();
        if (steps.size() == 1) json.with("type", first.type()).with("revision", 1);
        json.with("thing", Json.object().with("kind", kind.code()).with(named(), reference))
                .with("occurredOn", first.occurredOn())
                .with("recordedAt", recordedAt)
                .with("actor", officer.json())
                .with("authority", authority)
                .with("provenance", Provenance.SIMULATED)
                .with("acknowledges", acknowledges == null ? null : List.of(acknowledges));
        return steps.size() == 1
                ? json.with("data", first.data()).toString()
                : json.with(
                                "steps",
                                new Json.Steps(steps.stream().map(Message::json).toList()))
                        .toString();
    }

    /** Who did not offer it knows a referral by its token alone. */
    private String named() {
        return reference.equals(Act.TOKEN) ? "id" : "reference";
    }

    private static Json json(Step step) {
        return Json.object()
                .with("type", step.type())
                .with("occurredOn", step.occurredOn())
                .with("data", step.data());
    }
}
