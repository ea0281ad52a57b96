package org.safar.axon.postgres;

import org.flywaydb.core.Flyway;

/** The tables of the store, made with the owner's rights, which no service has at run time. */
public final class StoreSchema {
    private StoreSchema() {}

    /**
     * Brings the tables up to date; does nothing where they are.
     *
     * @param ownerUrl JDBC URL with the owner's credentials
     */
    public static void migrate(String ownerUrl) {
        Flyway.configure()
                .dataSource(ownerUrl, null, null)
                .locations("classpath:org/safar/axon/postgres/migration")
                .schemas("safar")
                .defaultSchema("safar")
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }
}
