package org.safar.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;

class SharedChunksTest {
    private final Histories histories = new Histories();
    private final MemoryLog log = new MemoryLog(List.of());
    private final SharedChunks chunks = new SharedChunks(log, 10);

    @Test
    void gives_every_reader_the_same_chunk() {
        append(25);

        var first = chunks.after(0);
        assertThat(first).hasSize(10);
        assertThat(chunks.after(0).getFirst()).isSameAs(first.getFirst());
        assertThat(chunks.after(4)).hasSize(6);
        assertThat(chunks.after(4).getLast()).isSameAs(first.getLast());
        assertThat(positions(chunks.after(10))).startsWith(11L).hasSize(10);
    }

    @Test
    void a_chunk_that_ended_at_the_head_hides_nothing_that_came_later() {
        append(5);
        assertThat(positions(chunks.after(0))).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(chunks.after(5)).isEmpty();
        append(3);

        assertThat(positions(chunks.after(5))).containsExactly(6L, 7L, 8L);
    }

    @Test
    void reads_again_what_it_let_go() {
        append(100);
        var first = positions(chunks.after(0));
        for (var from = 10; from < 100; from += 10) chunks.after(from);

        assertThat(positions(chunks.after(0))).isEqualTo(first);
    }

    private void append(int events) {
        for (var n = 0; n < events; n++) {
            histories.add(HubId.KZ, Histories.aCase(n), new MessageNoted(PartialDate.parse("2026-01")));
        }
        log.append(histories.take());
    }

    private static List<Long> positions(List<StoredEvent> events) {
        return events.stream().map(StoredEvent::position).toList();
    }
}
