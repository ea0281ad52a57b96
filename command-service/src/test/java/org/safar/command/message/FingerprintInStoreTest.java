package org.safar.command.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.axon.postgres.EmbeddedPostgres;
import org.safar.axon.postgres.StoreSchema;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** On PostgreSQL, with the rights that the command service has. */
class FingerprintInStoreTest {
    @TempDir
    private static Path data;

    private static EmbeddedPostgres server;
    private static DataSource writer;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(data);
        StoreSchema.migrate(server.urls().owner());
        writer = new DriverManagerDataSource(server.urls().writer());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_first_that_is_noted_stays() throws Exception {
        var fingerprint = new FingerprintInStore(writer, "one");
        assertThat(fingerprint.noted()).isEmpty();

        var tasks = new ArrayList<Callable<String>>();
        for (var digit = 0; digit < 8; digit++) {
            var mine = Integer.toString(digit).repeat(64);
            tasks.add(() -> fingerprint.note(mine));
        }
        try (var services = Executors.newFixedThreadPool(tasks.size())) {
            for (var noted : services.invokeAll(tasks))
                assertThat(noted.get()).isEqualTo(fingerprint.noted().orElseThrow());
        }
        try (var connection = writer.getConnection();
                var change = connection.createStatement()) {
            assertThatThrownBy(() -> change.execute("UPDATE safar.secret_fingerprint SET fingerprint = fingerprint"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void two_services_with_folders_of_their_own_never_have_two_secrets() throws Exception {
        var own = List.of(Files.createDirectory(data.resolve("first")), Files.createDirectory(data.resolve("second")));
        CaseIdSecret.open(own.getFirst(), writer, () -> true);

        assertThatThrownBy(() -> CaseIdSecret.open(own.getLast(), writer, () -> true))
                .hasMessageContaining("copy it from the other service");
        Files.copy(own.getFirst().resolve("case-ids.secret"), own.getLast().resolve("case-ids.secret"));
        assertThat(CaseIdSecret.open(own.getLast(), writer, () -> false))
                .isEqualTo(CaseIdSecret.open(own.getFirst(), writer, () -> false));
    }
}
