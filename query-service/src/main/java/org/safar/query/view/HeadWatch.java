package org.safar.query.view;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.safar.axon.store.EventLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the store for its head, once for all views, and wakes those that wait. After it has moved the next look comes later: under
 * load views fold more at once and less often, while the first event after a calm is seen at once.
 */
final class HeadWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HeadWatch.class);

    /** How many times longer it waits while the head moves. */
    private static final int UNDER_LOAD = 5;

    private final EventLog log;
    private final Duration poll;
    private final Set<Runnable> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("head-watch").daemon().factory());
    private volatile long head;
    private volatile boolean failing;

    HeadWatch(EventLog log, Duration poll) {
        this.log = log;
        this.poll = poll;
        this.head = log.head();
        again(0);
    }

    /** The store's last position when last asked. */
    long head() {
        return head;
    }

    /** Whether the store answered when last asked. While it does not, {@link #head()} is what it last said. */
    boolean answers() {
        return !failing;
    }

    void onAdvance(Runnable callback) {
        waiting.add(callback);
    }

    void forget(Runnable callback) {
        waiting.remove(callback);
    }

    private void look() {
        again(advanced() ? UNDER_LOAD : 1);
    }

    private void again(int polls) {
        if (clockwork.isShutdown()) return;
        var _ = clockwork.schedule(this::look, polls * poll.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean advanced() {
        try {
            var now = log.head();
            if (failing) LOG.info("The event store answers again");
            failing = false;
            if (now <= head) return false;
            head = now;
            waiting.forEach(Runnable::run);
            return true;
        } catch (RuntimeException | Error e) {
            // it must go on asking; one line when it begins to fail is enough
            if (!failing)
                LOG.warn(
                        "The event store does not say how far it is: {}",
                        e.getClass().getSimpleName());
            failing = true;
            return false;
        }
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
