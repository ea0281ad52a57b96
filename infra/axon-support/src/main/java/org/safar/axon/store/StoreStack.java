package org.safar.axon.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import javax.sql.DataSource;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.safar.axon.json.EventTypeSerializer;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A store and what belongs to it. Everything is made by hand and named here: what a framework finds by itself on a
 * class path can silently be a bus that stores nothing.
 *
 * @param store Axon's view: append, and stream for event processors
 * @param log the history for readers
 * @param histories the histories of many things for the appender
 * @param transactions in which everything of one commit happens
 */
record StoreStack(EventStore store, EventLog log, ThingHistories histories, TransactionManager transactions) {
    /** How long a reader of another process waits before it looks for more. */
    private static final long FETCH_DELAY = 100;

    private static final int CACHED_EVENTS = 1000;

    static StoreStack onPostgres(DataSource database, EventUpcaster upcasters) {
        var transactions = new SpringTransactions(new JdbcTransactionManager(database));
        var engine = PostgresEventStorageEngine.over(database, transactions, new EventTypeSerializer(), upcasters);
        var store = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .cachedEvents(CACHED_EVENTS)
                .fetchDelay(FETCH_DELAY)
                .timeUnit(MILLISECONDS)
                .build();
        var decoder = new EventDecoder(upcasters);
        return new StoreStack(
                store, new PostgresEventLog(database, decoder), new PostgresHistories(database, decoder), transactions);
    }

    static StoreStack onAxonServer(
            AxonServerConfiguration configuration, AxonServerConnectionManager connections, EventUpcaster upcasters) {
        var serializer = new EventTypeSerializer();
        var store = AxonServerEventStore.builder()
                .configuration(configuration)
                .platformConnectionManager(connections)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .build();
        // Axon Server counts from 0.
        var log = new StreamedEventLog(
                store, position -> position == 0 ? null : new GlobalSequenceTrackingToken(position - 1), 1);
        return new StoreStack(store, log, new StreamedHistories(store), NoLocalTransactions.INSTANCE);
    }
}
