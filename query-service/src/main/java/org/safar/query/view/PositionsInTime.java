package org.safar.query.view;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Which position was the last at an instant. Receptions never go back in time, so where something came after it the answer stands
 * for ever and the store need not be asked again: snapshots are answered while it is away.
 */
final class PositionsInTime {
    private static final int MOST = 1_000;

    private final ToLongFunction<Instant> store;
    private final LongSupplier head;
    private final Map<Instant, Long> settled = Collections.synchronizedMap(new LastAsked());

    /**
     * @param store the last position that it received by an instant
     * @param head of the store, at most so far as it is
     */
    PositionsInTime(ToLongFunction<Instant> store, LongSupplier head) {
        this.store = store;
        this.head = head;
    }

    /** @throws StoreAway where the store must be asked and does not answer */
    long at(Instant instant) {
        var known = settled.get(instant);
        if (known != null) return known;
        var position = asked(instant);
        if (position < head.getAsLong()) settled.put(instant, position);
        return position;
    }

    private long asked(Instant instant) {
        try {
            return store.applyAsLong(instant);
        } catch (EventStoreException away) {
            throw new StoreAway(away);
        }
    }

    private static final class LastAsked extends LinkedHashMap<Instant, Long> {
        private static final long serialVersionUID = 1L;

        LastAsked() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Instant, Long> eldest) {
            return size() > MOST;
        }
    }
}
