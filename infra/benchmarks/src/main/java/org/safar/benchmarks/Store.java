package org.safar.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.postgresql.PGConnection;
import org.safar.axon.postgres.StoreSchema;
import org.safar.axon.postgres.StoreUrls;

/** What the one PostgreSQL server can do by itself, with the very table that the exchange keeps its history in. */
final class Store {
    private static final String COLUMNS =
            "position, thing, sequence, event_id, thing_type, name, revision, payload, metadata, received, received_at";
    private static final String ROW =
            "INSERT INTO safar.event VALUES (?, ?, 0, ?, 'x', 'x', '1', ?, ?, '2025-01-01T00:00:00.000Z', now())";

    private final StoreUrls history;
    private final StoreUrls scratch;

    Store(World world) {
        this.history = world.database("safar");
        this.scratch = world.database("limit_of_store");
        StoreSchema.migrate(scratch.owner());
    }

    long head() throws SQLException {
        try (var connection = DriverManager.getConnection(history.reader());
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT position FROM safar.event_head")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Events a second that COPY stores in one transaction, durably: the history's last so many, all indexes in place. */
    double copyRate(long events, Path raw) throws SQLException, IOException {
        var file = raw.resolve("history.copy");
        try (var connection = DriverManager.getConnection(history.reader());
                var out = Files.newOutputStream(file)) {
            copying(connection)
                    .copyOut(
                            "COPY (SELECT " + COLUMNS + " FROM safar.event ORDER BY position DESC LIMIT " + events
                                    + ") TO STDOUT",
                            out);
        }
        try (var connection = DriverManager.getConnection(scratch.owner())) {
            clear(connection);
            var begin = System.nanoTime();
            long copied;
            try (var in = Files.newInputStream(file)) {
                copied = copying(connection).copyIn("COPY safar.event (" + COLUMNS + ") FROM STDIN", in);
            }
            return copied * 1e9 / (System.nanoTime() - begin);
        } finally {
            Files.delete(file);
        }
    }

    /** Rows a second when each is a commit of its own, by so many connections side by side. */
    double commitRate(int senders, long rows) throws Exception {
        try (var connection = DriverManager.getConnection(scratch.owner())) {
            clear(connection);
        }
        var position = new AtomicLong();
        var connections = new java.util.concurrent.ArrayBlockingQueue<Connection>(senders);
        for (var i = 0; i < senders; i++) connections.add(DriverManager.getConnection(scratch.owner()));
        try {
            return Senders.flatOut(senders, rows, _ -> {
                var connection = connections.take();
                try (var statement = connection.prepareStatement(ROW)) {
                    var at = position.incrementAndGet();
                    statement.setLong(1, at);
                    statement.setString(2, "case:" + at);
                    statement.setObject(3, UUID.randomUUID());
                    statement.setBytes(4, new byte[240]);
                    statement.setBytes(5, new byte[400]);
                    statement.executeUpdate();
                } finally {
                    connections.add(connection);
                }
            });
        } finally {
            for (var connection : connections) connection.close();
        }
    }

    private static void clear(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("TRUNCATE safar.event");
        }
    }

    private static org.postgresql.copy.CopyManager copying(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
