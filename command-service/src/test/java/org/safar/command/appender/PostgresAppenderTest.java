package org.safar.command.appender;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.command.decision.Outcome;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.SubmissionId;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;

class PostgresAppenderTest {
    @TempDir
    static Path data;

    static RealStore store;

    @BeforeAll
    static void start() {
        store = RealStore.in(data);
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void what_a_receipt_says_is_stored_there() throws Exception {
        var submission = Reports.submission();
        var messages = new ArrayList<Entry>();
        for (var line = 1; line <= 1_000; line++) {
            var kind = List.of(Wish.Kind.STORE, Wish.Kind.STORE_THREE, Wish.Kind.NOTHING, Wish.Kind.REFUSE)
                    .get(line % 4);
            messages.add(Reports.message(submission, line, Reports.thing(10_000 + line % 50), kind));
        }
        var receipts = append(store, messages);

        var events = store.all();
        RealStore.assertWhole(events);
        for (var receipt : receipts) {
            if (receipt.outcome() instanceof Outcome.Refused) {
                assertThat(receipt.position()).isZero();
                continue;
            }
            var event = events.get((int) receipt.position() - 1);
            assertThat(event.envelope().messageId()).isEqualTo(receipt.messageId());
            assertThat(event.thing()).isEqualTo(receipt.thing());
            assertThat(event.salt()).hasSize(32);
        }
    }

    @Test
    void two_services_with_different_clocks_both_get_on_and_lose_nothing() throws Exception {
        var behind = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(-10));
        try (var other = store.another(behind)) {
            var submission = Reports.submission();
            var answers = new ArrayList<CompletableFuture<Receipt>>();
            for (var line = 1; line <= 1_200; line++) {
                var message = Reports.message(submission, line, Reports.thing(20_000 + line % 5), Wish.Kind.STORE);
                answers.add((line % 2 == 0 ? store : other).appender().append(message));
            }
            var receipts = AppenderBench.answers(answers);

            assertThat(receipts).allMatch(receipt -> receipt.outcome() instanceof Outcome.Stored);
            var events = store.all();
            RealStore.assertWhole(events);
            var stored = RealStore.byMessage(events);
            assertThat(receipts)
                    .allMatch(receipt ->
                            stored.getOrDefault(receipt.messageId(), List.of()).size() == 1);
            assertThat(recorded(events, submission.text())).isEqualTo(1_200);
        }
    }

    @Test
    void a_clock_that_was_set_back_stands_still_until_it_has_caught_up_and_operators_can_see_it() throws Exception {
        var noon = Instant.now().plusSeconds(60).truncatedTo(ChronoUnit.MILLIS);
        var now = new AtomicReference<>(noon);
        InstantSource clock = now::get;
        try (var wrong = store.another(clock.withZone(ZoneOffset.UTC))) {
            var submission = Reports.submission();
            var before = received(wrong, submission, 1);
            now.set(noon.minus(Duration.ofMinutes(30)));
            var meanwhile = List.of(received(wrong, submission, 2), received(wrong, submission, 3));
            assertThat(wrong.appender().clockBehind()).isEqualTo(Duration.ofMinutes(30));
            now.set(noon.plusSeconds(1));
            var after = received(wrong, submission, 4);

            assertThat(before).isEqualTo(noon);
            assertThat(meanwhile).containsOnly(noon);
            assertThat(after).isEqualTo(noon.plusSeconds(1));
            assertThat(wrong.appender().clockBehind()).isZero();
            RealStore.assertWhole(store.all());
        }
    }

    private static Instant received(RealStore by, SubmissionId submission, int line) throws Exception {
        var message = Reports.message(submission, line, Reports.thing(40_000), Wish.Kind.STORE);
        var receipt = append(by, List.of(message)).getFirst();
        return store.all().get((int) receipt.position() - 1).receivedAt();
    }

    @Test
    void connections_that_break_at_any_moment_neither_lose_nor_repeat() throws Exception {
        var submission = Reports.submission();
        var answers = new ArrayList<CompletableFuture<Receipt>>();
        var ids = new HashSet<UUID>();
        try (var knife = store.another(Clock.systemUTC())) {
            for (var line = 1; line <= 3_000; line++) {
                var id = UUID.randomUUID();
                ids.add(id);
                answers.add(store.appender()
                        .append(Reports.message(
                                submission, line, Reports.thing(30_000 + line % 90), Wish.Kind.STORE, id)));
                if (line % 500 == 250) cutConnections(knife);
            }
            for (var receipt : AppenderBench.answers(answers)) {
                assertThat(receipt.outcome()).isInstanceOf(Outcome.Stored.class);
            }
        }
        var events = store.all();
        RealStore.assertWhole(events);
        var byMessage = RealStore.byMessage(events);
        assertThat(ids).allSatisfy(id -> assertThat(byMessage.get(id)).hasSize(1));
        assertThat(recorded(events, submission.text())).isEqualTo(3_000);
    }

    @Test
    void an_error_in_the_midst_of_storing_leaves_nothing_open_that_later_batches_would_join() throws Exception {
        var thrown = new AtomicBoolean();
        InstantSource clock = () -> {
            if (atTheHead() && thrown.compareAndSet(false, true)) throw new OutOfMemoryError("of a test");
            return Instant.now();
        };
        try (var failing = store.another(clock.withZone(ZoneOffset.UTC))) {
            for (var line = 1; line <= 3; line++) {
                var message = Reports.message(Reports.submission(), line, Reports.thing(50_000), Wish.Kind.STORE);
                var receipt = append(failing, List.of(message)).getFirst();
                assertThat(RealStore.byMessage(store.all()))
                        .as("another connection sees what was acknowledged")
                        .containsKey(receipt.messageId());
            }
        }
        assertThat(thrown).isTrue();
        RealStore.assertWhole(store.all());
    }

    /** Where the time of reception is asked for: all is decided, and the head is held. */
    private static boolean atTheHead() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                .walk(frames -> frames.anyMatch(frame -> frame.getDeclaringClass() == Stamp.class));
    }

    /** All of this role's but the one that asks. */
    private static void cutConnections(RealStore knife) throws SQLException {
        try (var connection = knife.database().connections().getConnection();
                var statement = connection.prepareStatement("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE usename = current_user AND pid <> pg_backend_pid()")) {
            statement.execute();
        }
    }

    private static List<Receipt> append(RealStore store, List<Entry> entries) throws Exception {
        return AppenderBench.answers(
                entries.stream().map(store.appender()::append).toList());
    }

    private static int recorded(List<StoredEvent> events, String submission) {
        return events.stream()
                .filter(event -> event.thing().equals(submission))
                .mapToInt(event -> ((BatchRecorded) event.event()).accepted())
                .sum();
    }
}
