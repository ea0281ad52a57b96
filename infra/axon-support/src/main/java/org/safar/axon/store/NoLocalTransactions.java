package org.safar.axon.store;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/**
 * On Axon Server a unit of work's events are one transaction of the server's own; there is nothing else to commit
 * with them.
 */
enum NoLocalTransactions implements TransactionManager {
    INSTANCE;

    private static final Transaction NOTHING = new Transaction() {
        @Override
        public void commit() {
            // The server has committed by then.
        }

        @Override
        public void rollback() {
            // Nothing was sent.
        }
    };

    @Override
    public Transaction startTransaction() {
        return NOTHING;
    }
}
