package org.safar.axon.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own under a data directory, for where none is given. It listens on the loopback
 * interface only, asks for a password from the first moment on, keeps its data, and forces every commit to disk.
 *
 * <p>One at a time on a directory. What a JVM that was killed left running is stopped at the next start, exactly
 * that server. Close it after everything that uses it.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PostgresHome home;
    private final DirectoryLock lock;
    private final Secrets secrets;
    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

    private EmbeddedPostgres(
            PostgresHome home,
            DirectoryLock lock,
            Secrets secrets,
            io.zonky.test.db.postgres.embedded.EmbeddedPostgres server) {
        this.home = home;
        this.lock = lock;
        this.secrets = secrets;
        this.server = server;
    }

    /**
     * Starts the server; the first time it takes some seconds.
     *
     * @param data the platform's data directory; the server keeps to {@code postgres} under it
     * @throws IllegalStateException when another process that is alive uses the directory, or the server does not
     * come up
     */
    public static EmbeddedPostgres start(Path data) {
        return start(data, data.resolve("postgres").resolve("bin"));
    }

    /**
     * The same, where several data directories share the server's programs.
     *
     * @param programs where they are unpacked, which takes some seconds the first time
     */
    public static EmbeddedPostgres start(Path data, Path programs) {
        try {
            var home = PostgresHome.under(data, programs);
            var lock = DirectoryLock.take(home.lockFile());
            try {
                return start(home, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL did not start", e);
        }
    }

    private static EmbeddedPostgres start(PostgresHome home, DirectoryLock lock) throws IOException {
        OrphanedServer.in(home.data()).ifPresent(orphan -> orphan.stop(PATIENCE));
        home.clearUnfinished();
        var secrets = Secrets.in(home.secretsFile());
        var server = launch(home, secrets);
        var started = new EmbeddedPostgres(home, lock, secrets, server);
        try {
            started.prepare();
        } catch (SQLException | IOException | RuntimeException e) {
            server.close();
            throw new IllegalStateException("the embedded PostgreSQL could not be prepared", e);
        }
        LOG.info("PostgreSQL runs on port {} with its data in {}", server.getPort(), home.data());
        return started;
    }

    private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres launch(PostgresHome home, Secrets secrets)
            throws IOException {
        Files.writeString(home.passwordFile(), secrets.of(PostgresRoles.SUPERUSER), UTF_8);
        try {
            return io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                    .setDataDirectory(home.data())
                    .setOverrideWorkingDirectory(home.binaries().toFile())
                    .setCleanDataDirectory(false)
                    // Its own hook would stop the server beside Axon, not after it.
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(PATIENCE)
                    // It switches both off: fast for tests, and an acknowledged event could be lost.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "localhost")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "60")
                    .setServerConfig("max_wal_size", "2GB")
                    // Passed to initdb: nobody gets in without a password, not even at first.
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", home.passwordFile().toString())
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", secrets.of(PostgresRoles.SUPERUSER))
                    .start();
        } finally {
            Files.deleteIfExists(home.passwordFile());
        }
    }

    private void prepare() throws SQLException, IOException {
        try (var connection = superuser()) {
            PostgresRoles.create(connection, secrets);
            PostgresRoles.assertDurable(connection);
        }
        home.markFinished();
    }

    /** The store's database of the services. */
    public StoreUrls urls() {
        return urls("safar");
    }

    /**
     * A database of its own by this name, made where it is missing.
     *
     * @param database small letters, digits and underscores
     */
    public StoreUrls urls(String database) {
        try (var connection = superuser()) {
            PostgresRoles.createDatabase(connection, database);
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be made", e);
        }
        return new StoreUrls(
                url(database, PostgresRoles.OWNER),
                url(database, PostgresRoles.WRITER_LOGIN),
                url(database, PostgresRoles.READER_LOGIN));
    }

    /** The server's process, for those who watch over it. */
    public long pid() {
        return OrphanedServer.pid(home.data()).orElseThrow();
    }

    /** Stops the server in good order and waits until it has stopped. */
    @Override
    public void close() {
        var process = OrphanedServer.in(home.data());
        try {
            checkpoint();
            server.close();
            process.ifPresent(running -> running.awaitEnd(PATIENCE));
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded PostgreSQL did not stop", e);
        } finally {
            lock.close();
        }
    }

    /** So that what is left to write at the stop takes no longer than the few seconds that the library gives it. */
    private void checkpoint() {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
        } catch (SQLException e) {
            LOG.warn("no checkpoint before the stop: {}", e.getSQLState());
        }
    }

    private Connection superuser() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    private String url(String database, String user) {
        return "jdbc:postgresql://localhost:%d/%s?user=%s&password=%s"
                .formatted(server.getPort(), database, user, secrets.of(user));
    }
}
