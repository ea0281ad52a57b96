package org.safar.axon.store;

import java.time.Instant;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * The batch is stamped earlier than what the store already holds: another writer's clock is ahead. Stamp again and
 * retry.
 */
public final class ReceivedEarlier extends ConcurrencyException {
    private static final long serialVersionUID = 1L;

    public ReceivedEarlier(Instant stamp) {
        super("the store holds events received after " + stamp);
    }
}
