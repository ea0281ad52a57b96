package org.safar.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeIdTest {

    @Test
    void is_the_same_after_a_restart_and_another_elsewhere(@TempDir Path here, @TempDir Path there) {
        assertThat(NodeId.in(here.resolve("data")))
                .isEqualTo(NodeId.in(here.resolve("data")))
                .isNotEqualTo(NodeId.in(there));
    }
}
