package org.safar.command.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseIdSecretTest {
    @TempDir
    Path folder;

    @Test
    void is_made_once_and_kept() throws IOException {
        var first = open(() -> true);

        assertThat(first).hasSize(32);
        assertThat(open(() -> false)).isEqualTo(first);
    }

    private byte[] open(BooleanSupplier storeIsEmpty) throws IOException {
        return CaseIdSecret.open(folder, (DataSource) null, storeIsEmpty);
    }

    @Test
    void two_services_that_share_a_folder_have_one_secret() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < 200; round++) {
                var shared = folder.resolve("round-" + round);
                Callable<byte[]> start = () -> CaseIdSecret.open(shared, (DataSource) null, () -> true);
                var secrets = both.invokeAll(List.of(start, start));
                assertThat(secrets.getFirst().get()).isEqualTo(secrets.getLast().get());
            }
        }
    }

    @Test
    void a_service_with_a_folder_of_its_own_does_not_start_on_a_store_that_began_with_anothers() throws IOException {
        var store = new Fingerprint() {
            private final AtomicReference<String> noted = new AtomicReference<>();

            @Override
            public Optional<String> noted() {
                return Optional.ofNullable(noted.get());
            }

            @Override
            public String note(String mine) {
                noted.compareAndSet(null, mine);
                return noted.get();
            }
        };
        var first = CaseIdSecret.open(folder.resolve("one"), store, () -> true);
        var other = folder.resolve("other");

        assertThatThrownBy(() -> CaseIdSecret.open(other, store, () -> true))
                .hasMessageContaining("copy it from the other service");
        assertThat(other.resolve("case-ids.secret")).doesNotExist();
        Files.write(Files.createDirectories(other).resolve("case-ids.secret"), first);
        assertThat(CaseIdSecret.open(other, store, () -> true)).isEqualTo(first);
    }

    /** Both look before either has noted anything. */
    @Test
    void who_comes_second_by_a_moment_does_not_keep_its_secret() throws IOException {
        var noted = new Fingerprint() {
            @Override
            public Optional<String> noted() {
                return Optional.empty();
            }

            @Override
            public String note(String mine) {
                return "0".repeat(64);
            }
        };
        assertThatThrownBy(() -> CaseIdSecret.open(folder, noted, () -> true)).hasMessageContaining("not the one");
        assertThat(folder.resolve("case-ids.secret")).doesNotExist();
    }

    @Test
    void is_for_its_owner_only() throws IOException {
        open(() -> true);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("case-ids.secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void does_not_start_a_store_with_another_secret() throws IOException {
        open(() -> true);
        Files.write(folder.resolve("case-ids.secret"), new byte[32]);

        assertThatThrownBy(() -> open(() -> false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not the one");
    }

    @Test
    void does_not_make_a_second_one_for_a_store_that_has_a_history() throws IOException {
        assertThatThrownBy(() -> open(() -> false)).hasMessageContaining("the store has begun");

        open(() -> true);
        Files.delete(folder.resolve("case-ids.secret"));
        assertThatThrownBy(() -> open(() -> true)).hasMessageContaining("the store has begun");
    }

    @Test
    void says_when_it_is_damaged() throws IOException {
        open(() -> true);
        Files.write(folder.resolve("case-ids.secret"), new byte[5]);

        assertThatThrownBy(() -> open(() -> false)).hasMessageContaining("damaged");
    }
}
