package org.safar.query.casefacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordKeySecretTest {
    @TempDir
    Path data;

    @Test
    void is_made_once_and_readable_by_us_alone() throws IOException {
        var made = RecordKeySecret.of("", data.resolve("new"));
        assertThat(made).hasSize(32).isEqualTo(RecordKeySecret.of(" ", data.resolve("new")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("new/record-key"))))
                .isEqualTo("rw-------");
        assertThat(data.resolve("new")).isDirectoryContaining(file -> file.endsWith("record-key"));
        assertThat(data.resolve("new")).isDirectoryNotContaining("glob:**.new");
        assertThat(RecordKeySecret.of("", data.resolve("other"))).isNotEqualTo(made);
    }

    @Test
    void a_given_one_holds() {
        assertThat(RecordKeySecret.of("00ff", data)).containsExactly(0, 0xff);
    }
}
