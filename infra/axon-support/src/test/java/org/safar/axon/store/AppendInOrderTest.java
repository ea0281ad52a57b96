package org.safar.axon.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.axon.store.Samples.RECEIVED;
import static org.safar.axon.store.Samples.event;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safar.kernel.StoredEvent;
import org.safar.testsupport.Eventually;

/** Positions are given in the order of commits and without a gap, whoever loses. */
class AppendInOrderTest {
    private final TestStore store = new TestStore();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void positions_are_told_to_whoever_appended() {
        var first = event("case:1", 0);
        var second = event("case:2", 0);
        var third = event("case:1", 1);
        assertThat(store.append(first, second).of(second.getIdentifier())).isEqualTo(2);
        var later = store.append(third);
        assertThat(later.of(third.getIdentifier())).isEqualTo(3);
        assertThat(later.of(first.getIdentifier())).isNull();
        assertThat(later.last()).isEqualTo(3);
        assertThat(store.stack.log().head()).isEqualTo(3);
    }

    @Test
    void who_loses_leaves_no_gap() {
        store.append(event("case:1", 0));
        assertThatThrownBy(() -> store.append(event("case:2", 0), event("case:1", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> store.append(event("case:2", 1), event("case:1", 0)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(store.append(event("case:2", 0)).last()).isEqualTo(2);
        assertThat(positions()).containsExactly(1L, 2L);
    }

    @Test
    void a_conflict_tells_nothing_of_what_was_sent() {
        store.append(event("case:1", 0));
        assertThatThrownBy(() -> store.append(event("case:1", 0)))
                .satisfies(thrown ->
                        assertThat(chain(thrown)).doesNotContain("assistance-completed", "occurredOn", "7b22"));
    }

    @Test
    void a_batch_is_all_or_nothing() {
        assertThatThrownBy(() -> store.append(event("case:1", 0), event("case:1", 0)));
        assertThat(store.stack.log().head()).isZero();
        assertThat(positions()).isEmpty();
    }

    /** The store refuses it while most of it is still being sent. */
    @Test
    void a_large_batch_that_is_refused_at_its_first_event_leaves_nothing_behind() {
        store.append(event("case:1", 0));
        var batch = LongStream.range(0, 2_000).mapToObj(n -> event("case:1", n)).toArray(DomainEventMessage[]::new);
        for (var round = 0; round < 20; round++) {
            assertThatThrownBy(() -> store.append(batch)).isInstanceOf(AggregateStreamCreationException.class);
        }
        assertThat(store.append(event("case:2", 0)).last()).isEqualTo(2);
        assertThat(positions()).containsExactly(1L, 2L);
    }

    @Test
    void stamps_do_not_go_back() {
        store.append(event("case:1", 0, RECEIVED));
        assertThatThrownBy(() -> store.append(event("case:2", 0, RECEIVED.minusMillis(1))))
                .isInstanceOf(ReceivedEarlier.class);
        assertThat(store.append(event("case:2", 0, RECEIVED)).last()).isEqualTo(2);
    }

    @Test
    void a_gap_that_should_not_be_is_not_read_over() throws SQLException {
        store.append(event("case:1", 0), event("case:2", 0), event("case:3", 0));
        try (var owner = DriverManager.getConnection(store.urls.owner());
                var statement = owner.createStatement()) {
            statement.execute("DELETE FROM safar.event WHERE position = 2");
        }
        assertThatThrownBy(this::positions).isInstanceOf(IllegalStateException.class);
        var stream = store.stack.store().openStream(null);
        assertThatThrownBy(() -> {
                    while (stream.hasNextAvailable(10, SECONDS)) stream.nextAvailable();
                })
                .isInstanceOf(EventStoreException.class);
        stream.close();
    }

    /** A plain sequence fails here: a reader that has seen 100 while 99 is still under way never sees 99. */
    @Test
    void a_reader_misses_nothing_while_writers_fight() throws Exception {
        var writers = 6;
        var rounds = 40;
        var done = new CountDownLatch(writers);
        try (var threads = Executors.newFixedThreadPool(writers + 1)) {
            var reader = threads.submit(() -> readUntil(done));
            var fights = new ArrayList<Callable<Integer>>();
            for (int w = 0; w < writers; w++) {
                var mine = "case:own" + w;
                fights.add(() -> fight(mine, rounds, done));
            }
            var won = 0;
            for (var fight : threads.invokeAll(fights)) won += fight.get(Eventually.LONGEST.toSeconds(), SECONDS);
            var seen = reader.get(Eventually.LONGEST.toSeconds(), SECONDS);
            assertThat(won).as("conflicts happened").isLessThan(writers * rounds);
            assertThat(seen)
                    .isEqualTo(LongStream.rangeClosed(1, won * 2L).boxed().toList());
            assertThat(positions()).isEqualTo(seen);
        }
    }

    /** Each writer takes a sequence of its own and one of a thing that all fight for. */
    private int fight(String mine, int rounds, CountDownLatch done) {
        var won = 0;
        try {
            for (int round = 0; round < rounds; round++) {
                try {
                    var shared =
                            store.stack.histories().lastSequence("case:shared").orElse(-1) + 1;
                    TestStore.append(store.stack, List.of(event(mine, won), event("case:shared", shared)));
                    won++;
                } catch (ConcurrencyException | AggregateStreamCreationException _) {
                    // The loser of this round.
                }
            }
        } finally {
            done.countDown();
        }
        return won;
    }

    private List<Long> readUntil(CountDownLatch done) throws InterruptedException {
        var seen = new ArrayList<Long>();
        boolean last;
        do {
            last = done.await(1, java.util.concurrent.TimeUnit.MILLISECONDS);
            var after = seen.isEmpty() ? 0L : seen.getLast();
            try (var events = store.stack.log().after(after)) {
                events.map(StoredEvent::position).forEach(seen::add);
            }
        } while (!last);
        return seen;
    }

    private List<Long> positions() {
        try (var events = store.stack.log().after(0)) {
            return events.map(StoredEvent::position).toList();
        }
    }

    private static String chain(Throwable thrown) {
        var text = new StringBuilder();
        for (Throwable each = thrown; each != null; each = each.getCause()) text.append(each.getMessage());
        return text.toString();
    }
}
