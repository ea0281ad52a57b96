package org.safar.simulator;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;

/** Where the simulated machines get their tokens from. */
@FunctionalInterface
public interface Tokens {
    /**
     * A token that is good for at least the next request.
     *
     * @param hub whose machine asks; none for the operator
     */
    String tokenOf(@Nullable HubId hub);
}
