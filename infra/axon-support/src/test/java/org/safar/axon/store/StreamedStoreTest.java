package org.safar.axon.store;

import java.util.List;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.junit.jupiter.api.AfterAll;

/**
 * The contract where the history is only to be had by way of Axon's stream, as on Axon Server; here it flows from
 * PostgreSQL.
 */
class StreamedStoreTest extends EventStoreContract {
    private final TestStore store = new TestStore();
    private final StreamedEventLog log = new StreamedEventLog(
            store.stack.store(),
            position -> position == 0 ? null : GapAwareTrackingToken.newInstance(position, List.of()),
            0);

    @Override
    StoreStack stack() {
        return new StoreStack(
                store.stack.store(), log, new StreamedHistories(store.stack.store()), store.stack.transactions());
    }

    @Override
    boolean historyHasPositions() {
        return false;
    }

    @AfterAll
    void close() {
        store.close();
        System.out.println("Event store contract: run on Axon's stream over the embedded PostgreSQL");
    }
}
