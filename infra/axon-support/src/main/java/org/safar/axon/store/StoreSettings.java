package org.safar.axon.store;

import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Which store, and where. Not a record: credentials are in the URLs, and a record would print them.
 *
 * <p>{@code SAFAR_EVENTSTORE} is {@code embedded} (the default), {@code jdbc} or {@code axonserver}; then {@code
 * SAFAR_DATA}, {@code SAFAR_JDBC_URL} and {@code SAFAR_JDBC_OWNER_URL}, or {@code SAFAR_AXONSERVER}.
 */
public final class StoreSettings {

    /** What the history is kept in. */
    public enum Kind {
        /** A PostgreSQL server of our own under the data directory. */
        EMBEDDED,
        /** A PostgreSQL server by URL. */
        JDBC,
        /** Axon Server. It forces to disk once a second: what it acknowledges is less durable than with PostgreSQL. */
        AXONSERVER
    }

    private final Environment environment;

    public StoreSettings(Environment environment) {
        this.environment = environment;
    }

    /** @throws IllegalStateException when the setting names no kind of store */
    public Kind kind() {
        var name = environment.getProperty("safar.eventstore", "embedded");
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("SAFAR_EVENTSTORE is embedded, jdbc or axonserver"));
    }

    /** The platform's data directory; {@code .safar} unless set. */
    public Path data() {
        return Path.of(environment.getProperty("safar.data", ".safar"));
    }

    /** @throws IllegalStateException when it is not set */
    public String jdbcUrl() {
        return must("safar.jdbc.url", "SAFAR_JDBC_URL");
    }

    /** For migrations; none where somebody else migrates. */
    public @Nullable String jdbcOwnerUrl() {
        return environment.getProperty("safar.jdbc.owner.url");
    }

    /** {@code host:port}, several separated by commas. */
    public String axonServer() {
        return must("safar.axonserver", "SAFAR_AXONSERVER");
    }

    private String must(String key, String name) {
        var value = environment.getProperty(key);
        if (value == null || value.isBlank()) throw new IllegalStateException(name + " must be set for this store");
        return value;
    }

    @Override
    public String toString() {
        return "store " + kind();
    }
}
