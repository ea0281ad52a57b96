package org.safar.axon.store;

import static org.axonframework.common.ExceptionUtils.findException;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Axon's JDBC engine on our own table: positions in the order of commits and without a gap, a duplicate key is a
 * conflict, and there are no snapshots, since a case's history is short and its state is read from the events alone.
 */
public final class PostgresEventStorageEngine extends JdbcEventStorageEngine {
    private static final EventSchema TABLE = EventSchema.builder()
            .eventTable("safar.event")
            .globalIndexColumn("position")
            .aggregateIdentifierColumn("thing")
            .sequenceNumberColumn("sequence")
            .eventIdentifierColumn("event_id")
            .typeColumn("thing_type")
            .payloadTypeColumn("name")
            .payloadRevisionColumn("revision")
            .payloadColumn("payload")
            .metaDataColumn("metadata")
            .timestampColumn("received")
            .build();
    private static final int BATCH = 1000;
    private static final String DUPLICATE_KEY = "23505";

    private final TransactionManager transactions;

    private PostgresEventStorageEngine(Builder builder, TransactionManager transactions) {
        super(builder);
        this.transactions = transactions;
    }

    /** @param upcasters from each older revision to today's */
    public static PostgresEventStorageEngine over(
            DataSource database, TransactionManager transactions, Serializer serializer, EventUpcaster upcasters) {
        var connections = new TransactionAwareDataSourceProxy(database);
        var builder = JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters)
                .persistenceExceptionResolver(PostgresEventStorageEngine::isDuplicateKey)
                .connectionProvider(connections::getConnection)
                .transactionManager(transactions)
                .schema(TABLE)
                // It looks for what lies behind a gap. There is none, so an empty answer is the end.
                .extendedGapCheckEnabled(false);
        // A thing's stream ends with the first batch that is not full.
        builder.batchSize(BATCH).finalAggregateBatchPredicate(batch -> batch.size() < BATCH);
        return new PostgresEventStorageEngine(builder, transactions);
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) return;
        transactions.executeInTransaction(() -> {
            try (var connection = getConnection()) {
                AppendInOrder.append(connection, events, serializer);
            } catch (SQLException refused) {
                handlePersistenceException(refused, events.getFirst());
            }
        });
    }

    @Override
    protected TrackedEventData<?> getTrackedEventData(ResultSet row, @Nullable GapAwareTrackingToken previous)
            throws SQLException {
        var position = row.getLong(TABLE.globalIndexColumn());
        if (previous != null && position != previous.getIndex() + 1) {
            throw new EventStoreException("the history has a gap before position " + position);
        }
        return super.getTrackedEventData(row, previous);
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return Stream.empty();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        throw new UnsupportedOperationException("no snapshots are kept");
    }

    private static boolean isDuplicateKey(Exception exception) {
        return findException(exception, SQLException.class)
                .filter(found -> DUPLICATE_KEY.equals(found.getSQLState()))
                .isPresent();
    }
}
