package org.safar.command.appender;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.junit.jupiter.api.Test;

class ReceivedAtTest {

    @Test
    void is_one_moment_for_a_batch_in_metadata_and_as_timestamp() throws Exception {
        try (var bench = new AppenderBench()) {
            bench.now.set(AppenderBench.MORNING.plusNanos(123_456_789));
            bench.append(Reports.message(Reports.submission(), 1, Reports.thing(1), Wish.Kind.STORE_THREE));
            assertThat(bench.store.all()).hasSize(4).allSatisfy(event -> {
                assertThat(event.getTimestamp()).isEqualTo("2026-03-02T09:00:00.123Z");
                assertThat(event.getMetaData()).containsEntry("receivedAt", "2026-03-02T09:00:00.123Z");
            });
        }
    }

    @Test
    void never_goes_back_with_the_clock() throws Exception {
        try (var bench = new AppenderBench()) {
            bench.append(Reports.rejected(Reports.submission(), 1));
            bench.now.set(AppenderBench.MORNING.minus(Duration.ofHours(1)));
            bench.append(Reports.rejected(Reports.submission(), 1));
            bench.now.set(AppenderBench.MORNING.plusSeconds(1));
            bench.append(Reports.rejected(Reports.submission(), 1));
            assertThat(bench.store.all())
                    .extracting(EventMessage::getTimestamp)
                    .containsExactly(
                            AppenderBench.MORNING, AppenderBench.MORNING, AppenderBench.MORNING.plusSeconds(1));
        }
    }

    @Test
    void never_goes_back_across_a_restart_or_between_two_services() throws Exception {
        var store = new MemoryStore();
        try (var before = new AppenderBench(store)) {
            before.append(Reports.rejected(Reports.submission(), 1));
        }
        try (var behind = new AppenderBench(store);
                var ahead = new AppenderBench(store)) {
            behind.now.set(AppenderBench.MORNING.minusSeconds(60));
            ahead.now.set(AppenderBench.MORNING.plusSeconds(60));
            for (var bench : List.of(behind, ahead, behind)) bench.append(Reports.rejected(Reports.submission(), 1));
        }
        assertThat(store.all())
                .extracting(EventMessage::getTimestamp)
                .isSorted()
                .hasSize(4);
    }
}
