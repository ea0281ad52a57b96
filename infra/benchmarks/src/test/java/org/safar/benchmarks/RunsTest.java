package org.safar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void tells_the_middle_one() {
        assertThat(new Runs(List.of(3.0, 900.0, 1.0)).median()).isEqualTo(3.0);
        assertThat(new Runs(List.of(4.0, 1.0, 2.0, 900.0)).median()).isEqualTo(3.0);
        assertThatThrownBy(() -> new Runs(List.of())).hasMessage("nothing was measured");
    }

    @Test
    void counts_a_latency_in_milliseconds() {
        var latencies = new Latencies();
        for (var i = 1; i <= 100; i++) latencies.add(i * 1_000_000L);
        assertThat(latencies.millis(50)).isBetween(49.9, 50.1);
        assertThat(latencies.millis(95)).isBetween(94.9, 95.1);
        assertThat(latencies.inWords()).isEqualTo("p50 50.0, p95 95.0, p99 99.0, max 100.0 ms");
        assertThat(latencies.count()).isEqualTo(100);
    }

    @Test
    void counts_waiting_behind_a_stall() throws Exception {
        var begin = System.nanoTime();
        var stall = 200_000_000L;
        var latencies = Senders.atPace(1, 1_000, 20, number -> {
            while (number == 0 && System.nanoTime() - begin < stall) Thread.onSpinWait();
        });
        // all twenty were due within the first 20 ms: none of them was served before the stall had ended
        assertThat(latencies.millis(1)).isGreaterThan(100);
    }
}
