package org.safar.kernel;

import java.util.UUID;

/** Who acted, by a pseudonym that only the actor's own organisation can resolve. */
public record ActorId(UUID value) {
    public static ActorId parse(String text) {
        return new ActorId(Ids.uuid(text));
    }
}
