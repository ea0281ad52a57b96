package org.safar.axon.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PositionTokenTest {
    private static final PositionToken TOKENS = new PositionToken(new byte[PositionToken.SECRET]);

    @Test
    void is_read_by_whoever_has_the_secret() {
        for (var position : new long[] {0, 1, 2, 99, 1_000_000, Long.MAX_VALUE}) {
            assertThat(new PositionToken(new byte[32]).position(TOKENS.of(position)))
                    .hasValue(position);
        }
    }

    @Test
    void tells_nothing_of_order_or_distance() {
        var tokens = LongStream.rangeClosed(1, 1_000).mapToObj(TOKENS::of).toList();
        assertThat(tokens).doesNotHaveDuplicates().allMatch(token -> token.matches("[A-Za-z0-9_-]{22}"));
        var rising = IntStream.range(1, 1_000).filter(i -> tokens.get(i).compareTo(tokens.get(i - 1)) > 0);
        assertThat(rising.count()).isBetween(400L, 600L);
        assertThat(tokens.stream()
                        .map(token -> token.substring(0, 4))
                        .distinct()
                        .count())
                .isGreaterThan(990);
    }

    @Test
    void what_somebody_made_up_is_no_token() {
        var other = new byte[32];
        other[31] = 1;
        for (var made : new String[] {"", "7", "A".repeat(22), "!".repeat(22), new PositionToken(other).of(7)}) {
            assertThat(TOKENS.position(made)).isEmpty();
        }
        var token = TOKENS.of(7);
        assertThat(TOKENS.position((token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1)))
                .isEmpty();
    }

    @Test
    void the_secret_is_made_once_and_for_its_owner_only(@TempDir Path folder) throws Exception {
        var secrets =
                IntStream.range(0, 8).parallel().mapToObj(_ -> secret(folder)).toList();
        assertThat(secrets).allSatisfy(secret -> assertThat(secret).isEqualTo(secrets.getFirst()));
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    private static byte[] secret(Path folder) {
        try {
            return TokenSecret.in(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
