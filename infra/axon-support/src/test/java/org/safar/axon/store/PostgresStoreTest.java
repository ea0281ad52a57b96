package org.safar.axon.store;

import org.junit.jupiter.api.AfterAll;

/** The contract on PostgreSQL. */
class PostgresStoreTest extends EventStoreContract {
    private final TestStore store = new TestStore();

    @Override
    StoreStack stack() {
        return store.stack;
    }

    @Override
    boolean historyHasPositions() {
        return true;
    }

    @AfterAll
    void close() {
        store.close();
        System.out.println("Event store contract: run on the embedded PostgreSQL");
    }
}
