package org.safar.axon.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Plain questions to the event table, each read whole. Inside a Spring transaction on the database they are part of it.
 */
final class PostgresQueries {
    static final String SELECT = "SELECT " + StoredRow.COLUMNS + " FROM safar.event WHERE ";

    /** OFFSET 0 keeps the planner from joining the table as a whole, as it would where it has no statistics of it yet. */
    static final String AFTER =
            "SELECT history.* FROM unnest(?::text[], ?::bigint[]) AS known (stream, last) CROSS JOIN LATERAL (" + SELECT
                    + "thing = stream AND sequence > last ORDER BY sequence OFFSET 0) AS history ORDER BY thing, sequence";

    private final DataSource database;

    PostgresQueries(DataSource database) {
        this.database = new TransactionAwareDataSourceProxy(database);
    }

    /** @param known by thing, the sequence after which its events are wanted */
    List<StoredRow> rowsAfter(Map<String, Long> known) {
        return query(
                AFTER,
                statement -> {
                    var connection = statement.getConnection();
                    statement.setArray(
                            1, connection.createArrayOf("text", known.keySet().toArray()));
                    statement.setArray(
                            2, connection.createArrayOf("bigint", known.values().toArray()));
                },
                StoredRow::of);
    }

    /** @throws EventStoreException when the database does not answer */
    <T> List<T> query(String sql, Parameters parameters, Reading<T> reading) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw new EventStoreException("the history cannot be read", e);
        }
    }

    interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
