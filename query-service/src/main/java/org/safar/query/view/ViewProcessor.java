package org.safar.query.view;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.StoredEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps one generation at the head, on whichever node holds its claim. One segment: its events stay in order. */
final class ViewProcessor implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ViewProcessor.class);

    private final Generation<?> generation;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService worker;
    private final PooledStreamingEventProcessor processor;
    private volatile @Nullable ViewStopped stop;
    private volatile CompletableFuture<Void> ended = CompletableFuture.completedFuture(null);

    ViewProcessor(Generation<?> generation, EventLogSource source, TokenStore tokens, ViewSettings settings) {
        this.generation = generation;
        this.coordinator = thread(generation.name() + "-coordinator");
        this.worker = thread(generation.name() + "-worker");
        var looking = Math.max(1, settings.claim().toMillis() / 4);
        this.processor = PooledStreamingEventProcessor.builder()
                .name(generation.name())
                .eventHandlerInvoker(new FoldingInvoker(generation.name(), this::fold))
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(source)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .initialToken(_ -> new GlobalSequenceTrackingToken(0))
                .batchSize(settings.batch())
                .tokenClaimInterval(looking)
                .claimExtensionThreshold(looking)
                .build();
        initialise(tokens);
    }

    void start() {
        stop = null;
        processor.start();
    }

    /** Why it does not go on; none while it does. */
    @Nullable
    ViewStopped stop() {
        return stop;
    }

    /** After an outage: at once, not when the framework's growing pause between its tries is over. */
    void wake() {
        if (stop != null) return;
        processor.shutDown();
        processor.start();
    }

    /** Goes on after a stop. */
    void restart() {
        ended.join();
        generation.readSkips();
        start();
    }

    Generation<?> generation() {
        return generation;
    }

    @Override
    public void close() {
        processor.shutDown();
        coordinator.shutdown();
        worker.shutdown();
    }

    private void fold(List<StoredEvent> batch) {
        try {
            generation.follow(batch);
        } catch (ViewStopped e) {
            LOG.error(e.getMessage());
            stop = e;
            // waiting here would wait for ourselves
            ended = processor.shutdownAsync();
            throw e;
        }
    }

    /** The token follows the position that is recorded with the documents; behind it, events are seen twice and change nothing. */
    private void initialise(TokenStore tokens) {
        if (tokens.fetchSegments(generation.name()).length > 0) return;
        var token = new GlobalSequenceTrackingToken(generation.progress().position());
        try {
            tokens.initializeTokenSegments(generation.name(), 1, token);
        } catch (UnableToClaimTokenException _) {
            LOG.debug("Another node made the token of {}", generation.name());
        }
    }

    private static ScheduledExecutorService thread(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }
}
