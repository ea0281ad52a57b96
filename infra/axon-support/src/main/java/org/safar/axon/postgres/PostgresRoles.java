package org.safar.axon.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** The embedded server's roles and databases: an owner for migrations, a writer and a reader for the services. */
final class PostgresRoles {
    static final String SUPERUSER = "postgres";
    static final String OWNER = "safar_owner";
    static final String WRITER_LOGIN = "safar_command";
    static final String READER_LOGIN = "safar_query";
    static final List<String> USERS = List.of(SUPERUSER, OWNER, WRITER_LOGIN, READER_LOGIN);

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");

    private PostgresRoles() {}

    static void create(Connection connection, Secrets secrets) throws SQLException {
        create(connection, "safar_writer", "NOLOGIN");
        create(connection, "safar_reader", "NOLOGIN");
        create(connection, OWNER, "LOGIN PASSWORD '%s'".formatted(secrets.of(OWNER)));
        create(
                connection,
                WRITER_LOGIN,
                "LOGIN PASSWORD '%s' IN ROLE safar_writer".formatted(secrets.of(WRITER_LOGIN)));
        create(
                connection,
                READER_LOGIN,
                "LOGIN PASSWORD '%s' IN ROLE safar_reader".formatted(secrets.of(READER_LOGIN)));
    }

    /** Owned by the owner; nobody but the store's roles may connect. */
    static void createDatabase(Connection connection, String name) throws SQLException {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("not a database's name");
        if (exists(connection, "SELECT FROM pg_database WHERE datname = ?", name)) return;
        run(connection, "CREATE DATABASE %s OWNER %s".formatted(name, OWNER));
        run(connection, "REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
        run(connection, "GRANT CONNECT ON DATABASE %s TO safar_writer, safar_reader".formatted(name));
    }

    /** @throws IllegalStateException when the server would acknowledge what it may lose */
    static void assertDurable(Connection connection) throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("SHOW " + setting)) {
                if (!result.next() || !"on".equals(result.getString(1))) {
                    throw new IllegalStateException(setting + " is not on");
                }
            }
        }
    }

    private static void create(Connection connection, String role, String options) throws SQLException {
        if (exists(connection, "SELECT FROM pg_roles WHERE rolname = ?", role)) return;
        run(connection, "CREATE ROLE %s %s".formatted(role, options));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
