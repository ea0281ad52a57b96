package org.safar.command.appender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Outcome;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;
import org.safar.testsupport.Eventually;

class GroupCommitTest {

    @Test
    void stores_what_waits_in_one_transaction() throws Exception {
        try (var bench = new AppenderBench()) {
            var submission = Reports.submission();
            var messages = LongStream.rangeClosed(1, 500)
                    .mapToObj(line -> Reports.message(submission, line, Reports.thing((int) line), Wish.Kind.STORE))
                    .toList();
            var receipts = bench.together(messages);

            assertThat(bench.store.transactions).hasValue(2);
            assertThat(bench.store.prefetches).as("one query for all things").hasValue(1);
            assertThat(receipts).extracting(Receipt::line).isSorted().hasSize(500);
            assertThat(receipts).allMatch(receipt -> receipt.outcome() instanceof Outcome.Stored);
        }
    }

    @Test
    void a_refused_message_leaves_its_neighbours_alone() throws Exception {
        try (var bench = new AppenderBench()) {
            var submission = Reports.submission();
            var same = Reports.thing(1);
            var receipts = bench.together(List.of(
                    Reports.message(submission, 1, same, Wish.Kind.STORE),
                    Reports.message(submission, 2, same, Wish.Kind.REFUSE),
                    Reports.message(submission, 3, same, Wish.Kind.STORE),
                    Reports.rejected(submission, 4),
                    Reports.message(submission, 5, Reports.thing(2), Wish.Kind.NOT_YET),
                    Reports.message(submission, 6, same, Wish.Kind.NOTHING)));

            assertThat(receipts)
                    .extracting(receipt -> receipt.outcome().getClass().getSimpleName())
                    .containsExactly("Stored", "Refused", "Stored", "Refused", "NotYet", "Unchanged");
            assertThat(bench.store.of(same)).hasSize(3);
        }
    }

    @Test
    void what_changes_a_hubs_rules_ends_its_batch() throws Exception {
        try (var bench = new AppenderBench()) {
            var submission = Reports.submission();
            bench.together(List.of(
                    Reports.message(submission, 1, Reports.thing(1), Wish.Kind.STORE),
                    Reports.message(submission, 2, HubId.KZ, Wish.Kind.STORE),
                    Reports.message(submission, 3, Reports.thing(2), Wish.Kind.STORE),
                    Reports.message(submission, 4, Reports.thing(3), Wish.Kind.STORE)));

            assertThat(bench.store.prefetches).as("one for each batch").hasValue(2);
        }
    }

    @Test
    void every_receipt_tells_its_exact_position() throws Exception {
        try (var bench = new AppenderBench()) {
            var submission = Reports.submission();
            var receipts = bench.together(List.of(
                    Reports.message(submission, 1, Reports.thing(1), Wish.Kind.STORE),
                    Reports.message(submission, 2, Reports.thing(2), Wish.Kind.STORE_THREE),
                    Reports.message(submission, 3, Reports.thing(1), Wish.Kind.REFUSE),
                    Reports.message(submission, 4, Reports.thing(1), Wish.Kind.NOTHING)));

            assertThat(receipts).extracting(Receipt::position).containsExactly(2L, 5L, 0L, 6L);
            var stored = bench.store.all();
            assertThat(stored)
                    .extracting(event -> ((GlobalSequenceTrackingToken) event.trackingToken()).getGlobalIndex())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 7).boxed().toList());
            assertThat(stored.get(4).getMetaData())
                    .containsEntry("messageId", String.valueOf(receipts.get(1).messageId()));
        }
    }

    @Test
    void a_submission_remembers_each_batch_even_where_all_was_refused() throws Exception {
        try (var bench = new AppenderBench()) {
            var submission = Reports.submission();
            bench.together(List.of(
                    Reports.message(submission, 1, Reports.thing(1), Wish.Kind.STORE),
                    Reports.message(submission, 2, Reports.thing(1), Wish.Kind.REFUSE)));
            bench.together(List.of(Reports.rejected(submission, 3), Reports.rejected(submission, 4)));

            var own = bench.store.of(submission);
            assertThat(own).extracting(event -> event.getSequenceNumber()).containsExactly(0L, 1L);
            var first = (BatchRecorded) own.getFirst().getPayload();
            assertThat(first.accepted()).isEqualTo(1);
            assertThat(first.refusedFor()).containsEntry(RefusalCode.UNKNOWN_LEG, 1);
            var second = (BatchRecorded) own.getLast().getPayload();
            assertThat(List.of(second.firstLine(), second.lastLine())).containsExactly(3L, 4L);
            assertThat(second.refused()).isEqualTo(2);
        }
    }

    @Test
    void answers_a_submission_in_the_order_it_was_given() throws Exception {
        try (var bench = new AppenderBench()) {
            var submission = Reports.submission();
            var order = new ArrayList<Long>();
            var done = new ArrayList<CompletableFuture<Boolean>>();
            for (var line = 1L; line <= 1_200; line++) {
                done.add(bench.appender
                        .append(Reports.message(submission, line, Reports.thing(7), Wish.Kind.STORE))
                        .thenApply(receipt -> order.add(receipt.line())));
            }
            for (var one : done) one.get(Eventually.LONGEST.toSeconds(), TimeUnit.SECONDS);
            assertThat(order).hasSize(1_200).isSorted();
        }
    }

    @Test
    void the_same_message_again_stores_nothing() throws Exception {
        try (var bench = new AppenderBench()) {
            var submission = Reports.submission();
            var id = UUID.randomUUID();
            var message = Reports.message(submission, 1, Reports.thing(1), Wish.Kind.STORE, id);
            var receipts = bench.together(List.of(message, message));
            var later = bench.append(message);

            assertThat(receipts.getLast().outcome()).isInstanceOf(Outcome.Duplicate.class);
            assertThat(later.outcome()).isInstanceOf(Outcome.Duplicate.class);
            assertThat(later.events()).containsExactly("hub.body-registered");
            assertThat(bench.store.all())
                    .filteredOn(event -> !(event.getPayload() instanceof BatchRecorded))
                    .hasSize(1);
        }
    }

    @Test
    void every_event_has_a_salt_of_its_own() throws Exception {
        try (var bench = new AppenderBench()) {
            bench.append(Reports.message(Reports.submission(), 1, Reports.thing(1), Wish.Kind.STORE_THREE));
            assertThat(bench.store.all())
                    .extracting(event -> (String) event.getMetaData().get("salt"))
                    .allMatch(salt -> salt.matches("[0-9a-f]{32}"))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void nothing_gets_past_the_appender() {
        try (var bench = new AppenderBench()) {
            var bus = bench.store.bus();
            var other = new GroupCommitAppender(
                    new AppenderParts(
                            bus,
                            bench.store,
                            bench.store,
                            List.of(),
                            Reports::metaData,
                            () -> AppenderBench.MORNING,
                            "test"),
                    AppenderSettings.DEFAULT);
            EventMessage<?> stray = GenericEventMessage.asEventMessage("stray");
            assertThatIllegalStateException().isThrownBy(() -> bus.publish(stray));
            other.close();
        }
    }
}
