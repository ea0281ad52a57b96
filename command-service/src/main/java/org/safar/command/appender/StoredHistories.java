package org.safar.command.appender;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.safar.axon.store.EventLog;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingId;

/** Things' histories as they are stored now, for questions that store nothing. What is decided reads them in its own batch. */
public final class StoredHistories {
    private final EventLog log;

    public StoredHistories(EventLog log) {
        this.log = log;
    }

    /**
     * In order; empty where the thing has no history.
     *
     * @throws StoreUnavailable when the store does not answer
     */
    public List<StoredEvent> of(ThingId thing) {
        try {
            return log.of(thing.text());
        } catch (EventStoreException away) {
            throw new StoreUnavailable("the history cannot be read", away);
        }
    }
}
