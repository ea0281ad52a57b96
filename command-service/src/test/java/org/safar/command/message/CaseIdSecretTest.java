package org.safar.command.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseIdSecretTest {
    @TempDir
    Path folder;

    @Test
    void is_made_once_and_kept() throws IOException {
        var first = CaseIdSecret.open(folder, () -> true);

        assertThat(first).hasSize(32);
        assertThat(CaseIdSecret.open(folder, () -> false)).isEqualTo(first);
    }

    @Test
    void is_for_its_owner_only() throws IOException {
        CaseIdSecret.open(folder, () -> true);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("case-ids.secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void does_not_start_a_store_with_another_secret() throws IOException {
        CaseIdSecret.open(folder, () -> true);
        Files.write(folder.resolve("case-ids.secret"), new byte[32]);

        assertThatThrownBy(() -> CaseIdSecret.open(folder, () -> false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not the one");
    }

    @Test
    void does_not_make_a_second_one_for_a_store_that_has_a_history() throws IOException {
        assertThatThrownBy(() -> CaseIdSecret.open(folder, () -> false)).hasMessageContaining("gone");

        CaseIdSecret.open(folder, () -> true);
        Files.delete(folder.resolve("case-ids.secret"));
        assertThatThrownBy(() -> CaseIdSecret.open(folder, () -> true)).hasMessageContaining("gone");
    }

    @Test
    void says_when_it_is_damaged() throws IOException {
        CaseIdSecret.open(folder, () -> true);
        Files.write(folder.resolve("case-ids.secret"), new byte[5]);

        assertThatThrownBy(() -> CaseIdSecret.open(folder, () -> false)).hasMessageContaining("damaged");
    }
}
