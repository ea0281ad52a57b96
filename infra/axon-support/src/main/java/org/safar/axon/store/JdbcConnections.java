package org.safar.axon.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Connections to the store's database, with the settings that the store relies on. */
public final class JdbcConnections {
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
        // One statement of many rows instead of one each: four times as fast.
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // Otherwise the text of an error holds the rows of the batch, and with them what a case says.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("ApplicationName", "safar");
        return new HikariDataSource(config);
    }
}
