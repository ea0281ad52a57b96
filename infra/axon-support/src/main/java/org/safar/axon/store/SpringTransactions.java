package org.safar.axon.store;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Axon's transactions are Spring's: whatever is done with the same data source inside one of them is one. */
public final class SpringTransactions implements TransactionManager {
    private final PlatformTransactionManager transactions;

    public SpringTransactions(PlatformTransactionManager transactions) {
        this.transactions = transactions;
    }

    /** Joins the transaction that is running, or begins one; only who began it ends it. */
    @Override
    public Transaction startTransaction() {
        return new Running(transactions.getTransaction(new DefaultTransactionDefinition()));
    }

    private final class Running implements Transaction {
        private final TransactionStatus status;

        private Running(TransactionStatus status) {
            this.status = status;
        }

        @Override
        public void commit() {
            if (ours()) transactions.commit(status);
        }

        @Override
        public void rollback() {
            if (ours()) transactions.rollback(status);
        }

        private boolean ours() {
            return status.isNewTransaction() && !status.isCompleted();
        }
    }
}
