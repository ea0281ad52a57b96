package org.safar.command.appender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Outcome;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;
import org.safar.testsupport.Eventually;

class AppenderFailureTest {

    private static List<Entry.Reported> hundred(SubmissionId submission) {
        return LongStream.rangeClosed(1, 100)
                .mapToObj(line -> Reports.message(submission, line, Reports.thing((int) line), Wish.Kind.STORE))
                .toList();
    }

    @Test
    void a_passing_failure_is_tried_again_and_nobody_notices() throws Exception {
        try (var bench = new AppenderBench()) {
            bench.store.brokenTimes.set(3);
            var culprit = Reports.thing(42).text();
            bench.store.broken = event -> event.toString().contains(culprit);
            var receipts = bench.together(hundred(Reports.submission()));
            assertThat(receipts).allMatch(receipt -> receipt.outcome() instanceof Outcome.Stored);
            assertThat(bench.store.transactions)
                    .as("one before, three failed, one went in")
                    .hasValue(5);
        }
    }

    @Test
    void a_lasting_failure_is_halved_down_to_its_culprit() throws Exception {
        try (var bench = new AppenderBench()) {
            var culprit = Reports.thing(42).text();
            bench.store.broken = event -> event.toString().contains(culprit);
            var submission = Reports.submission();
            var receipts = bench.together(hundred(submission));

            assertThat(receipts.get(41).outcome())
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class, no -> assertThat(no.code()).isEqualTo(RefusalCode.NOT_STORED));
            receipts = new ArrayList<>(receipts);
            receipts.remove(41);
            assertThat(receipts).allMatch(receipt -> receipt.outcome() instanceof Outcome.Stored);
            var recorded = bench.store.of(submission).stream()
                    .map(event -> (BatchRecorded) event.getPayload())
                    .toList();
            assertThat(recorded.stream().mapToInt(BatchRecorded::accepted).sum())
                    .isEqualTo(99);
            assertThat(recorded.stream().mapToInt(BatchRecorded::refused).sum()).isEqualTo(1);
        }
    }

    /** A pool may hold several connections that a restart of the server broke, and hands them out one after the other. */
    @Test
    void a_line_that_breaks_again_and_again_is_no_messages_fault() throws Exception {
        try (var bench = new AppenderBench()) {
            bench.store.failure = () -> sql("08006");
            bench.store.broken = _ -> true;
            bench.store.brokenTimes.set(8);
            var receipts = bench.together(hundred(Reports.submission()));
            assertThat(receipts).allMatch(receipt -> receipt.outcome() instanceof Outcome.Stored);
            assertThat(bench.store.transactions).as("never in halves").hasValueLessThan(25);
        }
    }

    @Test
    void a_store_without_room_refuses_no_message_and_takes_all_when_there_is_room() throws Exception {
        var impatient = new AppenderSettings(100, 50, Duration.ofMillis(50));
        try (var bench = new AppenderBench(new MemoryStore(), impatient)) {
            bench.store.failure = () -> sql("53100");
            bench.store.broken = _ -> true;
            var submission = Reports.submission();
            var message = Reports.message(submission, 1, Reports.thing(1), Wish.Kind.STORE);
            for (var tried = 0; tried < 3; tried++) {
                assertThatThrownBy(() -> bench.append(message)).hasCauseInstanceOf(StoreUnavailable.class);
            }
            assertThat(bench.store.all()).isEmpty();

            bench.store.broken = _ -> false;
            assertThat(bench.append(message).outcome()).isInstanceOf(Outcome.Stored.class);
        }
    }

    private static EventStoreException sql(String state) {
        return new EventStoreException("not appended", new SQLException("from the server", state));
    }

    @Test
    void a_thing_that_throws_is_a_culprit_as_well() throws Exception {
        try (var bench = new AppenderBench()) {
            var submission = Reports.submission();
            var receipts = bench.together(List.of(
                    Reports.message(submission, 1, Reports.thing(1), Wish.Kind.STORE),
                    Reports.message(submission, 2, Reports.thing(1), Wish.Kind.THROW),
                    Reports.message(submission, 3, Reports.thing(1), Wish.Kind.STORE)));
            assertThat(receipts)
                    .extracting(receipt -> receipt.outcome().getClass().getSimpleName())
                    .containsExactly("Stored", "Refused", "Stored");
        }
    }

    @Test
    void a_commit_in_doubt_is_looked_up_and_not_repeated() throws Exception {
        try (var bench = new AppenderBench()) {
            var once = new AtomicBoolean(true);
            bench.store.afterCommit = () -> {
                if (once.getAndSet(false)) throw new IllegalStateException("the answer to the commit was lost");
            };
            var receipt = bench.append(Reports.message(Reports.submission(), 1, Reports.thing(1), Wish.Kind.STORE));
            assertThat(receipt.outcome()).isInstanceOf(Outcome.Stored.class);
            assertThat(receipt.position()).isEqualTo(1);
            assertThat(bench.store.all()).hasSize(2);
        }
    }

    @Test
    void a_store_that_is_away_acknowledges_nothing_and_the_appender_goes_on_when_it_is_back() throws Exception {
        var impatient = new AppenderSettings(100, 50, Duration.ofMillis(50));
        try (var bench = new AppenderBench(new MemoryStore(), impatient)) {
            bench.store.away = true;
            var submission = Reports.submission();
            var message = Reports.message(submission, 1, Reports.thing(1), Wish.Kind.STORE);
            assertThatThrownBy(() -> bench.append(message))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(StoreUnavailable.class);
            assertThat(bench.store.all()).isEmpty();

            bench.store.away = false;
            assertThat(bench.append(message).outcome()).isInstanceOf(Outcome.Stored.class);
        }
    }

    @Test
    void a_store_that_comes_back_in_time_is_waited_for() throws Exception {
        try (var bench = new AppenderBench()) {
            bench.store.away = true;
            var answer =
                    bench.appender.append(Reports.message(Reports.submission(), 1, Reports.thing(1), Wish.Kind.STORE));
            Eventually.holds(() -> bench.appender.waiting() == 0);
            bench.store.away = false;
            assertThat(AppenderBench.answer(answer).outcome()).isInstanceOf(Outcome.Stored.class);
        }
    }

    @Test
    void a_full_queue_holds_the_sender_back() throws Exception {
        var narrow = new AppenderSettings(2, 1, Eventually.LONGEST);
        try (var bench = new AppenderBench(new MemoryStore(), narrow)) {
            var held = new CountDownLatch(1);
            bench.store.beforeHead = () -> AppenderBench.await(held);
            var submission = Reports.submission();
            var given = new CountDownLatch(4);
            var answers = new ArrayList<CompletableFuture<Receipt>>();
            var sender = Thread.ofPlatform().start(() -> {
                for (var line = 1; line <= 4; line++) {
                    answers.add(bench.appender.append(Reports.rejected(submission, line)));
                    given.countDown();
                }
            });
            Eventually.holds(() ->
                    !sender.isAlive() || given.getCount() <= 1 && sender.getState() == Thread.State.TIMED_WAITING);
            assertThat(given.getCount())
                    .as("one is in work, two wait, the fourth is held back")
                    .isEqualTo(1);
            held.countDown();
            AppenderBench.await(given);
            sender.join();
            assertThat(AppenderBench.answers(answers)).hasSize(4);
        }
    }

    @Test
    void what_waits_is_stored_before_it_stops_and_what_comes_later_is_turned_away() throws Exception {
        var bench = new AppenderBench();
        var submission = Reports.submission();
        var answers = LongStream.rangeClosed(1, 50)
                .mapToObj(line -> bench.appender.append(Reports.rejected(submission, line)))
                .toList();
        bench.close();
        assertThat(AppenderBench.answers(answers)).hasSize(50);
        assertThatThrownBy(() -> bench.append(Reports.rejected(submission, 51)))
                .hasCauseInstanceOf(StoreUnavailable.class);
    }

    @Test
    void two_services_on_one_store_both_get_on_and_lose_nothing() throws Exception {
        var store = new MemoryStore();
        try (var one = new AppenderBench(store);
                var other = new AppenderBench(store)) {
            var submission = Reports.submission();
            var answers = new ArrayList<CompletableFuture<Receipt>>();
            for (var line = 1; line <= 600; line++) {
                var bench = line % 2 == 0 ? one : other;
                answers.add(bench.appender.append(
                        Reports.message(submission, line, Reports.thing(line % 7), Wish.Kind.STORE)));
            }
            var receipts = AppenderBench.answers(answers);
            assertThat(receipts).allMatch(receipt -> receipt.outcome() instanceof Outcome.Stored);
            assertThat(receipts).extracting(Receipt::position).doesNotHaveDuplicates();
            assertThat(store.all())
                    .filteredOn(e -> !(e.getPayload() instanceof BatchRecorded))
                    .hasSize(600);
        }
    }
}
