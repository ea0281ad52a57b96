package org.safar.axon.postgres;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** One server for all tests of the module, kept from run to run; a fresh database for each class that asks. */
public final class TestPostgres {
    private static final Path DATA = Path.of("target/test-postgres");
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final String RUN = "t" + Long.toString(System.nanoTime(), 36) + "_";
    private static final EmbeddedPostgres SERVER = start();

    private TestPostgres() {}

    /** A database with the store's tables and nothing in them. */
    public static StoreUrls freshStore() {
        var urls = SERVER.urls(RUN + DATABASES.incrementAndGet());
        StoreSchema.migrate(urls.owner());
        return urls;
    }

    private static EmbeddedPostgres start() {
        var server = EmbeddedPostgres.start(DATA);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }
}
