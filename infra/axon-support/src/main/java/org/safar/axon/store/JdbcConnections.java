package org.safar.axon.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** Connections to the store's database, with the settings that the store relies on. */
public final class JdbcConnections {
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(3);
    private static final Duration ALIVE_WITHIN = Duration.ofSeconds(2);
    private static final Duration SILENT_FOR = Duration.ofSeconds(60);

    private JdbcConnections() {}

    /**
     * A pool; whoever asks for it closes it.
     *
     * @param url JDBC URL with credentials
     * @param size connections at most
     */
    public static HikariDataSource pool(String url, int size) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(size);
        config.setPoolName("events");
        // Whoever waits for a store that is away is told while he still listens; the pool's own half a minute is too
        // long.
        config.setConnectionTimeout(CONNECT_WITHIN.toMillis());
        config.setValidationTimeout(ALIVE_WITHIN.toMillis());
        config.addDataSourceProperty("connectTimeout", Long.toString(CONNECT_WITHIN.toSeconds()));
        // A line that was cut without a word would be listened to for ever. No question here takes nearly so long.
        config.addDataSourceProperty("socketTimeout", Long.toString(SILENT_FOR.toSeconds()));
        // Otherwise the text of an error holds the rows of the batch, and with them what a case says.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("ApplicationName", "safar");
        return new HikariDataSource(config);
    }
}
