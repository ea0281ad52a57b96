package org.safar.axon.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;

/** The histories of many things at once, for deciding about a whole batch of messages. */
public interface ThingHistories {

    /**
     * Read with one query. Inside a transaction it sees what the transaction sees.
     *
     * @param things {@code kind:value}
     * @return for every thing that was asked for, its events in order; an empty list where it has none
     */
    Map<String, List<DomainEventMessage<?>>> of(Collection<String> things);

    /** The sequence of a thing's last event; empty where it has no history. */
    OptionalLong lastSequence(String thing);
}
