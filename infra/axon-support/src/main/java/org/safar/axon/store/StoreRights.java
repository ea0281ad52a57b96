package org.safar.axon.store;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What the database lets a service do: too much is as wrong as too little. */
final class StoreRights {
    private static final List<String> NOBODY = List.of("UPDATE", "DELETE", "TRUNCATE");

    private StoreRights() {}

    /**
     * @throws IllegalStateException when the service could change the history, or may not do its work, or may lose
     * a commit
     */
    static void check(DataSource database, boolean writes) {
        for (var right : NOBODY) must(!may(database, right), "the service may " + right + " events: use its own role");
        must(may(database, "SELECT"), "the service may not read events");
        must(
                may(database, "INSERT") == writes,
                writes ? "the service may not add events" : "the service may add events");
        for (var setting : List.of("fsync", "synchronous_commit")) {
            must(
                    "on".equals(ask(database, "SHOW " + setting)),
                    setting + " is off: an acknowledged event could be lost");
        }
    }

    private static boolean may(DataSource database, String right) {
        return "t".equals(ask(database, "SELECT has_table_privilege('safar.event', '" + right + "')"));
    }

    private static String ask(DataSource database, String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the store's database cannot be asked", e);
        }
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) throw new IllegalStateException(otherwise);
    }
}
