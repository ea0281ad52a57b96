package org.safar.command.appender;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;

/** What the appender asks of the store beside Axon's own bus. All but {@link #reachable} run in the batch's transaction. */
public interface AppendStore {

    /**
     * The end of the whole history.
     *
     * @param position of the last event; 0 where there is none
     * @param receivedAt of the last event; the epoch where there is none
     */
    record Head(long position, Instant receivedAt) {}

    /** Each stream's events after the sequence that is known of it (-1: none), with one query. One without any may be missing. */
    Map<String, List<DomainEventMessage<?>>> histories(Map<String, Long> known);

    /** The last sequence of each stream, with one query. A stream without events may be missing. */
    Map<String, Long> lastSequences(Collection<String> streams);

    /**
     * The end of the history, and nobody else appends until this transaction ends: what is appended next gets the positions
     * after it. Where the store knows no such hold (Axon Server) it only tells the end.
     */
    Head holdHead();

    /** Whether positions follow from {@link #holdHead}. Otherwise a receipt names the end after its commit: at or before it. */
    boolean exactPositions();

    /** Whether this very event is stored: after a commit that ended in an error nobody else can tell. */
    boolean holds(String stream, long sequence, String eventId);

    /** Whether the store answers now. Never throws. */
    boolean reachable();
}
