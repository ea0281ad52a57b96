package org.safar.command.message;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Reach;
import org.safar.kernel.Actor;
import org.safar.kernel.HubId;

/**
 * Who sends, as the exchange knows it from the sign-in.
 *
 * @param hub whose messages these are; none at the neutral desk
 * @param self the actor where the sender vouches for nobody else
 */
public record Sender(@Nullable HubId hub, SenderKind kind, Actor self, Reach reach) {

    /** For whatever the neutral desk never sends. */
    public HubId ownHub() {
        return Objects.requireNonNull(hub, "such a message is of a hub");
    }
}
