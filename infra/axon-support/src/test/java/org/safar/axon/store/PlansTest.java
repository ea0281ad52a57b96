package org.safar.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A store that was just set up has no statistics for a minute or more, in which a hub may deliver years. What is asked for each batch
 * must not read the whole table until then.
 */
class PlansTest {
    private static final int EVENTS = 60_000;
    private static final int THINGS_OF_A_BATCH = 500;
    private static final String DELIVERED =
            "INSERT INTO safar.event (position, thing, sequence, event_id, thing_type, name,"
                    + " revision, payload, metadata, received, received_at) SELECT n, 'case:' || n % 6000, n / 6000, gen_random_uuid(),"
                    + " 'VictimCase', 'message-noted', '1', '{}', '{}', '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'"
                    + " FROM generate_series(1, " + EVENTS + ") AS n";

    @Test
    void histories_are_read_by_the_index_before_the_database_knows_its_table() throws SQLException {
        try (var store = new TestStore()) {
            try (var owner = DriverManager.getConnection(store.urls.owner());
                    var deliver = owner.createStatement()) {
                deliver.execute(DELIVERED);
            }
            assertThat(plan(store, PostgresQueries.AFTER))
                    .contains("event_thing_sequence")
                    .doesNotContain("Seq Scan");
        }
    }

    private static String plan(TestStore store, String sql) throws SQLException {
        var things = IntStream.range(0, THINGS_OF_A_BATCH)
                .mapToObj(thing -> "case:" + thing)
                .toArray();
        var sequences = IntStream.range(0, things.length).mapToObj(_ -> -1L).toArray();
        try (var connection = store.writer.getConnection();
                var explain = connection.prepareStatement("EXPLAIN " + sql)) {
            explain.setArray(1, connection.createArrayOf("text", things));
            explain.setArray(2, connection.createArrayOf("bigint", sequences));
            var lines = new ArrayList<String>();
            try (var rows = explain.executeQuery()) {
                while (rows.next()) lines.add(rows.getString(1));
            }
            return String.join("\n", lines);
        }
    }
}
