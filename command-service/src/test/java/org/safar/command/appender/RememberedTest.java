package org.safar.command.appender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;

/** What is remembered of things between batches saves reading, and changes no answer. */
class RememberedTest {
    private final Remembered remembered = new Remembered(10);

    @Test
    void what_is_taken_out_is_in_nobody_elses_hands_until_it_is_put_back() {
        remembered.put("case:1", "state", 3);
        assertThat(remembered.sequence("case:1")).isEqualTo(3);
        assertThat(remembered.take("case:1", String.class)).hasValue(new Remembered.Thing<>("state", 3));
        assertThat(remembered.take("case:1", String.class)).isEmpty();
        assertThat(remembered.sequence("case:1")).isEqualTo(-1);
    }

    @Test
    void what_was_used_longest_ago_goes_first_and_never_more_is_kept_than_may_be() {
        remembered.put("case:1", "one", 3);
        remembered.put("case:2", "two", 3);
        remembered.put("case:1", "one", 4);
        remembered.put("case:3", "three", 3);
        assertThat(List.of("case:1", "case:2", "case:3"))
                .extracting(remembered::sequence)
                .containsExactly(4L, -1L, 3L);
        remembered.put("case:4", "too long for all of it", 10);
        assertThat(List.of("case:1", "case:3", "case:4"))
                .extracting(remembered::sequence)
                .containsExactly(-1L, -1L, -1L);
    }

    @Test
    void a_batch_reads_only_what_came_since_and_knows_messages_again() throws Exception {
        try (var bench = new AppenderBench()) {
            var known = UUID.randomUUID();
            send(bench, Wish.Kind.STORE_THREE, known);
            bench.store.read.set(0);

            assertThat(send(bench, Wish.Kind.STORE, UUID.randomUUID())).containsExactly(3L);
            assertThat(send(bench, Wish.Kind.STORE, known)).as("a duplicate").containsExactly(0L, 1L, 2L);
            assertThat(bench.store.read).hasValue(0);
        }
    }

    @Test
    void what_another_service_stored_meanwhile_is_seen() throws Exception {
        var store = new MemoryStore();
        try (var one = new AppenderBench(store);
                var other = new AppenderBench(store)) {
            var known = UUID.randomUUID();
            send(one, Wish.Kind.STORE, UUID.randomUUID());
            send(other, Wish.Kind.STORE_THREE, known);
            store.read.set(0);

            assertThat(send(one, Wish.Kind.STORE, known)).as("a duplicate").containsExactly(1L, 2L, 3L);
            assertThat(store.read).as("the other's three").hasValue(3);
            assertThat(send(one, Wish.Kind.STORE, UUID.randomUUID())).containsExactly(4L);
        }
    }

    @Test
    void what_was_decided_and_not_stored_is_forgotten() throws Exception {
        try (var bench = new AppenderBench()) {
            send(bench, Wish.Kind.STORE, UUID.randomUUID());
            bench.store.broken = _ -> true;
            bench.store.brokenTimes.set(1);
            var message = UUID.randomUUID();
            assertThat(send(bench, Wish.Kind.STORE, message)).containsExactly(1L);
            assertThat(bench.store.of(Reports.thing(1))).hasSize(2);
        }
    }

    private static List<Long> send(AppenderBench bench, Wish.Kind kind, UUID id) throws Exception {
        var receipt = bench.append(Reports.message(Reports.submission(), 1, Reports.thing(1), kind, id));
        return switch (receipt.outcome()) {
            case Outcome.Stored(var events, var _) -> sequences(events);
            case Outcome.Duplicate(var events) -> sequences(events);
            default -> throw new AssertionError(receipt.outcome());
        };
    }

    private static List<Long> sequences(List<EventRef> events) {
        return events.stream().map(EventRef::sequence).toList();
    }
}
