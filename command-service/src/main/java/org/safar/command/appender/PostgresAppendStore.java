package org.safar.command.appender;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.safar.axon.store.ThingHistories;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The appender's look into PostgreSQL, on the connection of the running transaction. */
final class PostgresAppendStore implements AppendStore {
    /** One look at the index for each, whatever the planner knows of the table. */
    private static final String LAST_SEQUENCES = "SELECT stream, last FROM unnest(?::text[]) AS known (stream)"
            + " CROSS JOIN LATERAL (SELECT sequence AS last FROM safar.event WHERE thing = stream"
            + " ORDER BY sequence DESC LIMIT 1) AS newest";

    private static final String HOLD_HEAD = "SELECT position, received_at FROM safar.event_head FOR UPDATE";
    private static final String HOLDS = "SELECT 1 FROM safar.event WHERE thing = ? AND sequence = ? AND event_id = ?";
    private static final int ANSWER_WITHIN_S = 2;

    private final DataSource database;
    private final ThingHistories histories;

    PostgresAppendStore(DataSource database, ThingHistories histories) {
        this.database = new TransactionAwareDataSourceProxy(database);
        this.histories = histories;
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    @Override
    public Map<String, List<DomainEventMessage<?>>> histories(Map<String, Long> known) {
        return histories.after(known);
    }

    @Override
    public Map<String, Long> lastSequences(Collection<String> streams) {
        return query(
                LAST_SEQUENCES,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("text", streams.toArray())),
                rows -> {
                    var last = new HashMap<String, Long>();
                    while (rows.next()) last.put(rows.getString(1), rows.getLong(2));
                    return last;
                });
    }

    @Override
    public Head holdHead() {
        return query(HOLD_HEAD, _ -> {}, rows -> {
            if (!rows.next()) throw new SQLException("the store has no head");
            var receivedAt = rows.getObject(2, OffsetDateTime.class).toInstant();
            return new Head(rows.getLong(1), receivedAt.isBefore(Instant.EPOCH) ? Instant.EPOCH : receivedAt);
        });
    }

    @Override
    public boolean exactPositions() {
        return true;
    }

    @Override
    public boolean holds(String stream, long sequence, String eventId) {
        return query(
                HOLDS,
                statement -> {
                    statement.setString(1, stream);
                    statement.setLong(2, sequence);
                    statement.setObject(3, UUID.fromString(eventId));
                },
                ResultSet::next);
    }

    @Override
    public boolean reachable() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(ANSWER_WITHIN_S);
        } catch (SQLException | RuntimeException _) {
            return false;
        }
    }

    private <T> T query(String sql, Filling filling, Reading<T> reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            try (var rows = statement.executeQuery()) {
                return reading.read(rows);
            }
        } catch (SQLException failure) {
            throw new EventStoreException("the appender could not ask the store", failure);
        }
    }
}
