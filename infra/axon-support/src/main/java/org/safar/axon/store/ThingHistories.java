package org.safar.axon.store;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.eventhandling.DomainEventMessage;

/** The histories of many things at once, for deciding about a whole batch of messages. */
public interface ThingHistories {

    /** Before the first event of any thing. */
    long BEGINNING = -1;

    /**
     * Read with one query. Inside a transaction it sees what the transaction sees.
     *
     * @param known by thing ({@code kind:value}) the sequence of the last event that the caller knows, or {@link #BEGINNING}
     * @return for every thing that was asked for, its events after that one, in order; an empty list where there are none
     */
    Map<String, List<DomainEventMessage<?>>> after(Map<String, Long> known);

    /** The sequence of a thing's last event; empty where it has no history. */
    OptionalLong lastSequence(String thing);
}
