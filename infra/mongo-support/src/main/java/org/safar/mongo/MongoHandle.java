package org.safar.mongo;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A MongoDB to use, and the server behind it where it is ours to stop. */
public final class MongoHandle implements AutoCloseable {
    private static final String DATABASE = "safar";

    private final MongoClient client;
    private final MongoDatabase database;
    private final Dialect dialect;
    private final MongoKind kind;
    private final String hosts;
    private final AutoCloseable server;

    MongoHandle(MongoKind kind, String uri, AutoCloseable server) {
        var connection = new ConnectionString(uri);
        this.kind = kind;
        this.dialect = kind == MongoKind.MEMORY ? new Dialect.InThisJvm() : new Dialect.ByServer();
        this.hosts = String.join(",", connection.getHosts());
        this.server = server;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(connection)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applicationName("safar")
                .build());
        this.database = client.getDatabase(name(connection.getDatabase()));
    }

    /** Where the views are kept. */
    public MongoDatabase database() {
        return database;
    }

    /** The collection as one that is written to by position. */
    public BulkStore store(String collection) {
        return new BulkStore(database.getCollection(collection), dialect);
    }

    /** Which of the three ways it was found. */
    public MongoKind kind() {
        return kind;
    }

    /** Host and port, without what a URI may hold besides. */
    public String address() {
        return hosts;
    }

    /** Disconnects; a server that we started stops as well. */
    @Override
    public void close() {
        client.close();
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("the MongoDB that was started here did not stop", e);
        }
    }

    private static String name(@Nullable String inUri) {
        return inUri == null ? DATABASE : inUri;
    }
}
