package org.safar.axon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.common.IdentifierFactory;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
    private final IdentifierFactory ids = IdentifierFactory.getInstance();

    @Test
    void axon_takes_its_identifiers_from_here() {
        assertThat(ids).isInstanceOf(TimeOrderedIds.class);
        assertThat(UUID.fromString(ids.generateIdentifier()).version()).isEqualTo(7);
    }

    @Test
    void each_comes_after_the_one_before() {
        var given = IntStream.range(0, 10_000)
                .mapToObj(_ -> ids.generateIdentifier())
                .toList();
        assertThat(given).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void many_who_ask_at_once_get_different_ones() {
        var given = IntStream.range(0, 100_000)
                .parallel()
                .mapToObj(_ -> ids.generateIdentifier())
                .toList();
        assertThat(given).doesNotHaveDuplicates();
    }
}
