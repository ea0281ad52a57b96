package org.safar.axon.store;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.axonframework.common.IdentifierFactory;

/**
 * Gives messages, and so events, identifiers that grow with time (UUID version 7, RFC 9562): the store's index of them is added to
 * at its end, where random ones would have a page of it read and written for nearly every event. They tell when an event was
 * made, which its envelope says anyway. Axon finds this class as a service.
 */
public final class TimeOrderedIds extends IdentifierFactory {
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    @Override
    public String generateIdentifier() {
        return ids.generate().toString();
    }
}
