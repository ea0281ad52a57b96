package org.safar.axon.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Starts a server, says its pid, and tells each row that was acknowledged until it is killed. */
final class DoomedWriter {
    private DoomedWriter() {}

    /** @param args data directory, programs */
    public static void main(String[] args) throws SQLException {
        var server = EmbeddedPostgres.start(Path.of(args[0]), Path.of(args[1]));
        System.out.println(server.pid());
        try (var connection = DriverManager.getConnection(server.urls().owner());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE written (n bigint)");
            for (long n = 1; ; n++) {
                statement.execute("INSERT INTO written VALUES (" + n + ")");
                System.out.println(n);
            }
        }
    }
}
