package org.safar.axon.store;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.safar.axon.postgres.EmbeddedPostgres;
import org.safar.axon.postgres.StoreSchema;

/**
 * The store's database for one service, with that service's rights. Closing it closes the connections and then,
 * where the server is our own, stops it: everything that uses the store must be gone by then.
 */
public final class StoreDatabase implements AutoCloseable {
    private final @Nullable EmbeddedPostgres server;
    private final HikariDataSource connections;

    private StoreDatabase(@Nullable EmbeddedPostgres server, HikariDataSource connections) {
        this.server = server;
        this.connections = connections;
    }

    /**
     * Starts or finds the server and brings its tables up to date.
     *
     * @param writes whether the service adds to the history
     * @param size connections at most
     */
    static StoreDatabase open(StoreSettings settings, boolean writes, int size) {
        return switch (settings.kind()) {
            case EMBEDDED -> embedded(settings, writes, size);
            case JDBC -> byUrl(settings, size);
            case AXONSERVER -> throw new IllegalStateException("Axon Server has no database of ours");
        };
    }

    private static StoreDatabase embedded(StoreSettings settings, boolean writes, int size) {
        var server = EmbeddedPostgres.start(settings.data());
        try {
            var urls = server.urls();
            StoreSchema.migrate(urls.owner());
            return new StoreDatabase(server, JdbcConnections.pool(writes ? urls.writer() : urls.reader(), size));
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static StoreDatabase byUrl(StoreSettings settings, int size) {
        var owner = settings.jdbcOwnerUrl();
        if (owner != null) StoreSchema.migrate(owner);
        return new StoreDatabase(null, JdbcConnections.pool(settings.jdbcUrl(), size));
    }

    /** The pool. It is closed from here, after everything that uses it. */
    public HikariDataSource connections() {
        return connections;
    }

    @Override
    public void close() {
        connections.close();
        if (server != null) server.close();
    }
}
