package org.safar.simulator;

import java.util.UUID;
import org.safar.kernel.code.ActorRole;

/** Somebody at a hub, by a pseudonym, in a role and for a body. */
record Officer(UUID id, ActorRole role, String body) {
    Json json() {
        return Json.object().with("id", id).with("role", role).with("body", body);
    }

    Officer as(ActorRole other, String otherBody) {
        return new Officer(id, other, otherBody);
    }
}
