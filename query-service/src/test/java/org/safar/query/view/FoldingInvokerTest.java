package org.safar.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safar.kernel.StoredEvent;
import org.safar.mongo.ViewTokens;
import org.safar.testsupport.Eventually;

/** Traps 4 and 6: which events a view gets, how many at once, and what a failed flush costs. */
class FoldingInvokerTest {
    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void all_events_belong_to_one_segment_and_to_the_same_one_in_every_process() {
        var halves = Segment.splitBalanced(Segment.ROOT_SEGMENT, 1);
        EventMessage<?> any = GenericEventMessage.asEventMessage("any");
        EventMessage<?> other = GenericEventMessage.asEventMessage("other");

        // the hash of a text is defined by the language, so every process comes to the same half
        assertThat(halves).hasSize(2);
        assertThat(halves.stream().map(half -> invoker("tally-v1@1").canHandle(any, half)))
                .containsExactlyInAnyOrder(true, false)
                .containsExactlyElementsOf(halves.stream()
                        .map(half -> half.matches("tally-v1@1".hashCode()))
                        .toList());
        assertThat(halves.stream().map(half -> invoker("tally-v1@1").canHandle(other, half)))
                .containsExactlyElementsOf(halves.stream()
                        .map(half -> invoker("tally-v1@1").canHandle(any, half))
                        .toList());
    }

    @Test
    void a_flush_that_fails_loses_nothing() {
        bench.append(1_000, 10);
        var flushed = new ConcurrentLinkedQueue<Long>();
        var largest = new AtomicInteger();
        var attempts = new AtomicInteger();
        var invoker = new FoldingInvoker("view", batch -> {
            largest.accumulateAndGet(batch.size(), Math::max);
            if (attempts.incrementAndGet() == 2) throw new IllegalStateException("the database is away");
            batch.stream().map(StoredEvent::position).forEach(flushed::add);
        });
        try (var watch = new HeadWatch(bench.log, Duration.ofMillis(5))) {
            var processor = processor(invoker, watch);
            processor.start();
            Eventually.holds(() -> flushed.contains(1_000L));
            processor.shutDown();
        }
        assertThat(attempts).hasValueGreaterThan(2);
        assertThat(flushed)
                .containsSequence(LongStream.rangeClosed(1, 1_000).boxed().toList());
        assertThat(largest).hasValueBetween(2, 100);
    }

    @Test
    void a_batch_is_never_larger_than_the_buffer() {
        assertThatThrownBy(() -> new ViewSettings("n", 1_001, 1, Duration.ZERO, Duration.ZERO, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ViewSettings.of("n").batch()).isEqualTo(1_000);
    }

    @Test
    void a_view_has_one_segment() throws InterruptedException {
        try (var views = bench.views(new Tally.Of())) {
            views.start();
            Bench.reaches(views, 0);
            Eventually.holds(() -> tokens("node", Duration.ofHours(1)).fetchSegments("tally-v1@1").length == 1);
        }
    }

    /** Trap 13: nobody releases the claims of a node that was killed. */
    @Test
    void a_killed_node_takes_its_claim_back_at_once_when_it_is_started_again() throws InterruptedException {
        var tally = new Tally.Of();
        bench.append(10, 3);
        try (var views = bench.views(tally)) {
            views.start();
            Bench.reaches(views, 10);
        }
        tokens("node", Duration.ofHours(1)).fetchToken("tally-v1@1", 0);
        bench.append(10, 3);
        try (var another = bench.views(tally, settings("another"))) {
            another.start();
            Bench.reaches(another, 10);
            assertThat(another.awaitPosition("tally", 20, Duration.ofMillis(300)))
                    .isFalse();
        }
        try (var again = bench.views(tally, settings("node"))) {
            again.start();
            Bench.reaches(again, 20);
        }
    }

    private static FoldingInvoker invoker(String view) {
        return new FoldingInvoker(view, _ -> {});
    }

    private static ViewSettings settings(String node) {
        return new ViewSettings(node, 100, 250, Duration.ofMillis(5), Duration.ofHours(1), Duration.ofHours(1));
    }

    private TokenStore tokens(String node, Duration claim) {
        return ViewTokens.in(bench.mongo.database(), node, claim);
    }

    private PooledStreamingEventProcessor processor(FoldingInvoker invoker, HeadWatch watch) {
        return PooledStreamingEventProcessor.builder()
                .name("view")
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(new EventLogSource(bench.log, watch))
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(Executors.newSingleThreadScheduledExecutor())
                .workerExecutor(Executors.newSingleThreadScheduledExecutor())
                .initialSegmentCount(1)
                .batchSize(100)
                .build();
    }
}
