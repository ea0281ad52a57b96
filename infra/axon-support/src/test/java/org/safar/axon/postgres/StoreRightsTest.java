package org.safar.axon.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was stored stays as it is, whoever runs the services. */
class StoreRightsTest {
    private static final StoreUrls STORE = TestPostgres.freshStore();
    private static final String INSERT = "INSERT INTO safar.event VALUES (%d, 'case:0', %d, gen_random_uuid(),"
            + " 'VictimCase', 'case.closed', '1', '\\x7b7d', '\\x7b7d',"
            + " '2026-03-02T09:14:00.000Z', '2026-03-02T09:14:00Z')";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE safar.event SET name = 'case.voided'",
                "DELETE FROM safar.event",
                "TRUNCATE safar.event",
                "DROP TABLE safar.event",
                "ALTER TABLE safar.event DROP COLUMN payload",
                "INSERT INTO safar.event_head (only_one, position, received_at) VALUES (false, 0, now())",
                "DELETE FROM safar.event_head",
                "UPDATE safar.event_head SET only_one = false",
                "CREATE TABLE safar.other (n int)",
                "CREATE TABLE public.other (n int)",
                "SELECT * FROM safar.flyway_schema_history",
                "SET ROLE safar_owner"
            })
    void nobody_changes_or_takes_away(String sql) {
        assertThatThrownBy(() -> run(STORE.writer(), sql)).satisfies(StoreRightsTest::isRefused);
        assertThatThrownBy(() -> run(STORE.reader(), sql)).satisfies(StoreRightsTest::isRefused);
    }

    @Test
    void the_writer_adds_and_reads() throws SQLException {
        run(STORE.writer(), INSERT.formatted(101, 0));
        run(STORE.writer(), "SELECT * FROM safar.event");
        run(STORE.writer(), "UPDATE safar.event_head SET position = position + 1, received_at = now()");
    }

    @Test
    void the_reader_only_reads() throws SQLException {
        run(STORE.reader(), "SELECT * FROM safar.event");
        run(STORE.reader(), "SELECT * FROM safar.event_head");
        assertThatThrownBy(() -> run(STORE.reader(), INSERT.formatted(102, 1))).satisfies(StoreRightsTest::isRefused);
        assertThatThrownBy(() -> run(STORE.reader(), "UPDATE safar.event_head SET position = position + 1"))
                .satisfies(StoreRightsTest::isRefused);
    }

    @Test
    void the_head_never_goes_back() throws SQLException {
        run(STORE.writer(), "UPDATE safar.event_head SET position = position + 5, received_at = now()");
        assertThatThrownBy(() -> run(STORE.writer(), "UPDATE safar.event_head SET position = position - 1"))
                .hasMessageContaining("only moves forward");
        assertThatThrownBy(() -> run(STORE.writer(), "UPDATE safar.event_head SET received_at = '2000-01-01'"))
                .hasMessageContaining("only moves forward");
    }

    @Test
    void an_error_does_not_hold_the_password() {
        var wrong = STORE.reader().replaceAll("password=.*", "password=guessed");
        assertThatThrownBy(() -> run(wrong, "SELECT 1")).hasMessageNotContaining("guessed");
        assertThat(STORE).asString().doesNotContain("password");
    }

    private static void isRefused(Throwable thrown) {
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    private static void run(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
