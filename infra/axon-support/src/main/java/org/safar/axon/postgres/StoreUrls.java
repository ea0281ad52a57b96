package org.safar.axon.postgres;

/**
 * The three ways into a store's database, each a JDBC URL with its credentials: never log one.
 *
 * @param owner for migrations only
 * @param writer may add and read events
 * @param reader may read events
 */
public record StoreUrls(String owner, String writer, String reader) {

    /** Names the database's place, without any credentials. */
    @Override
    public String toString() {
        var query = reader.indexOf('?');
        return query < 0 ? reader : reader.substring(0, query);
    }
}
