package org.safar.kernel;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Voucher;

/**
 * Who did it, in which role, for which body, and who vouches for that.
 *
 * @param body not recorded where the platform itself acts
 */
public record Actor(ActorId id, ActorRole role, @Nullable BodyCode body, Voucher vouchedBy) {
    /** The exchange itself, for what nobody else does. */
    public static final Actor EXCHANGE =
            new Actor(new ActorId(new UUID(0, 0)), ActorRole.PLATFORM, null, Voucher.EXCHANGE);
}
