package org.safar.command.appender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Outcome;
import org.safar.kernel.HubId;
import org.safar.kernel.SubmissionId;
import org.safar.testsupport.Eventually;

/** Hubs decide beside each other, and store one after another. */
class LanesTest {

    @Test
    void a_hub_is_answered_while_anothers_batch_is_on_its_way() throws Exception {
        try (var bench = new AppenderBench()) {
            var held = new CountDownLatch(1);
            var atHead = new CountDownLatch(1);
            bench.store.beforeHead = () -> {
                if (!Thread.currentThread().getName().equals("appender-KZ")) return;
                atHead.countDown();
                AppenderBench.await(held);
            };
            var kazakhstan = bench.appender.append(message(HubId.KZ, 1));
            AppenderBench.await(atHead);
            for (var other : List.of(HubId.UZ, HubId.TJ)) {
                assertThat(bench.append(message(other, 2)).outcome()).isInstanceOf(Outcome.Stored.class);
            }
            assertThat(bench.append(new Entry.Rejected(
                                    new SubmissionId(null, UUID.randomUUID()),
                                    1,
                                    null,
                                    Reports.rejected(Reports.submission(), 1).refusal()))
                            .outcome())
                    .as("the desk, which belongs to no hub")
                    .isInstanceOf(Outcome.Refused.class);
            assertThat(kazakhstan).isNotDone();
            held.countDown();
            assertThat(AppenderBench.answer(kazakhstan).outcome()).isInstanceOf(Outcome.Stored.class);
        }
    }

    @Test
    void a_hub_that_floods_its_lane_holds_back_itself_alone() throws Exception {
        try (var bench = new AppenderBench(new MemoryStore(), new AppenderSettings(2, 1, Eventually.LONGEST))) {
            var held = new CountDownLatch(1);
            bench.store.beforeHead = () -> {
                if (Thread.currentThread().getName().equals("appender-KZ")) AppenderBench.await(held);
            };
            var answers = new ArrayList<CompletableFuture<Receipt>>();
            var flood = Thread.ofPlatform().start(() -> {
                for (var n = 0; n < 20; n++) answers.add(bench.appender.append(message(HubId.KZ, n)));
            });
            Eventually.holds(() -> bench.appender.waiting() == 2);
            assertThat(bench.append(message(HubId.UZ, 21)).outcome()).isInstanceOf(Outcome.Stored.class);
            held.countDown();
            flood.join();
            assertThat(AppenderBench.answers(answers)).hasSize(20);
        }
    }

    @Test
    void a_batch_is_as_large_as_its_steps_are_many() throws Exception {
        try (var bench = new AppenderBench(new MemoryStore(), new AppenderSettings(100, 10, Eventually.LONGEST))) {
            var submission = Reports.submission();
            var messages = IntStream.rangeClosed(1, 30)
                    .mapToObj(line -> Reports.inSteps(submission, line, 3))
                    .toList();
            assertThat(bench.together(messages)).allMatch(receipt -> receipt.outcome() instanceof Outcome.Stored);
            assertThat(bench.store.of(submission))
                    .as("seven batches of four messages, and one of two")
                    .hasSize(8);
        }
    }

    @Test
    void what_waits_is_bounded_by_its_steps_and_one_that_is_larger_than_the_bound_gets_in() throws Exception {
        try (var bench = new AppenderBench(new MemoryStore(), new AppenderSettings(6, 1, Eventually.LONGEST))) {
            var held = new CountDownLatch(1);
            bench.store.beforeHead = () -> AppenderBench.await(held);
            var submission = Reports.submission();
            var given = new AtomicInteger();
            var answers = new ArrayList<CompletableFuture<Receipt>>();
            var sender = Thread.ofPlatform().start(() -> {
                for (var steps : List.of(3, 3, 3, 3, 100)) {
                    answers.add(bench.appender.append(Reports.inSteps(submission, given.get() + 1, steps)));
                    given.incrementAndGet();
                }
            });
            Eventually.holds(() -> given.get() >= 3 && sender.getState() == Thread.State.TIMED_WAITING);
            assertThat(given).as("one is in work, two wait").hasValue(3);
            held.countDown();
            sender.join();
            assertThat(AppenderBench.answers(answers))
                    .hasSize(5)
                    .allMatch(receipt -> receipt.outcome() instanceof Outcome.Stored);
        }
    }

    @Test
    void two_hubs_at_one_thing_lose_nothing() throws Exception {
        try (var bench = new AppenderBench()) {
            var answers = new ArrayList<CompletableFuture<Receipt>>();
            for (var n = 0; n < 400; n++) answers.add(bench.appender.append(message(HubId.values()[n % 5], n % 7)));
            assertThat(AppenderBench.answers(answers))
                    .allMatch(receipt -> receipt.outcome() instanceof Outcome.Stored)
                    .extracting(Receipt::position)
                    .doesNotHaveDuplicates();
            for (var thing = 0; thing < 7; thing++) {
                assertThat(bench.store.of(Reports.thing(thing)))
                        .extracting(event -> event.getSequenceNumber())
                        .isSorted()
                        .doesNotHaveDuplicates();
            }
        }
    }

    private static Entry message(HubId hub, int thing) {
        var submission = new SubmissionId(hub, UUID.randomUUID());
        return Reports.message(submission, 1, Reports.thing(thing), Wish.Kind.STORE);
    }
}
