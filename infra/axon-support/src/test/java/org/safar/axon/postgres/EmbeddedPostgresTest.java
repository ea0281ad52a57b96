package org.safar.axon.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.testsupport.Eventually;

/** A server that keeps what it has acknowledged, however its JVM ends. */
class EmbeddedPostgresTest {
    /** Unpacked once for the module. */
    static final Path PROGRAMS = Path.of("target/test-postgres/postgres/bin");

    @TempDir
    private Path data;

    @Test
    void keeps_its_data_and_stops_when_told() throws Exception {
        long pid;
        try (var server = start()) {
            pid = server.pid();
            run(server.urls().owner(), "CREATE TABLE kept AS SELECT 42 AS n");
            assertThat(ask(server.urls().owner(), "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server.urls().owner(), "SHOW synchronous_commit")).isEqualTo("on");
        }
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        try (var server = start()) {
            assertThat(ask(server.urls().owner(), "SELECT n FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void its_programs_are_there_for_intel_and_for_arm() {
        assertThat(Stream.of("linux-x86_64", "linux-arm_64", "darwin-x86_64", "darwin-arm_64"))
                .allSatisfy(machine -> assertThat(getClass().getResource("/postgres-" + machine + ".txz"))
                        .isNotNull());
    }

    @Test
    void what_a_killed_jvm_leaves_running_is_stopped_and_nothing_acknowledged_is_lost() throws Exception {
        var child = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DoomedWriter.class.getName(),
                        data.toString(),
                        PROGRAMS.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long orphan;
        long acknowledged = 0;
        try (var lines = child.inputReader()) {
            orphan = Long.parseLong(lines.readLine());
            while (acknowledged < 200) acknowledged = Long.parseLong(lines.readLine());
            // By its handle: the process object would close the lines that are still to be read.
            assertThat(child.toHandle().destroyForcibly()).isTrue();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) acknowledged = Math.max(acknowledged, Long.parseLong(line));
            }
        }
        assertThat(child.waitFor(Eventually.LONGEST)).isTrue();
        assertThat(child.exitValue()).as("killed").isEqualTo(137);
        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive))
                .as("the server lives on")
                .isPresent();

        try (var server = start()) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive))
                    .as("stopped")
                    .isEmpty();
            assertThat(server.pid()).isNotEqualTo(orphan);
            var kept = Long.parseLong(ask(server.urls().owner(), "SELECT count(*) FROM written"));
            assertThat(kept).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void one_at_a_time() {
        try (var server = start()) {
            assertThatThrownBy(this::start).hasMessageContaining("in use by another process");
            assertThat(ProcessHandle.of(server.pid()).filter(ProcessHandle::isAlive))
                    .isPresent();
        }
    }

    @Test
    void a_first_start_that_was_cut_off_is_begun_again() throws IOException {
        var half = Files.createDirectories(data.resolve("postgres/data"));
        Files.writeString(half.resolve("postgresql.conf"), "port = nonsense");
        try (var server = start()) {
            assertThat(server.urls().toString()).contains("localhost");
        }
    }

    @Test
    void nobody_gets_in_without_a_password() {
        try (var server = start()) {
            var noPassword = server.urls().owner().replaceAll("&password=.*", "");
            var wrong = server.urls().owner().replaceAll("password=.*", "password=wrong");
            var superuser = noPassword.replace("user=safar_owner", "user=postgres");
            for (var url : new String[] {noPassword, wrong, superuser}) {
                assertThatThrownBy(() -> ask(url, "SELECT 1")).isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void the_process_of_somebody_else_is_left_alone() throws IOException {
        var directory = Files.createDirectories(data.resolve("other"));
        Files.writeString(
                directory.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + directory);
        assertThat(OrphanedServer.in(directory)).isEmpty();
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(data, PROGRAMS);
    }

    private static void run(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }
}
