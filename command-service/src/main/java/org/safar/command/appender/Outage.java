package org.safar.command.appender;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Waits for a store that is away, but not for ever. */
final class Outage {
    private static final long FIRST_PAUSE_MS = 20;
    private static final long LONGEST_PAUSE_MS = 1_000;

    private final AppendStore store;
    private final Duration patience;
    private final CountDownLatch stopping;
    private boolean known;

    /** @param patience how long the first batch waits; those after it look once, until the store is back */
    Outage(AppendStore store, Duration patience, CountDownLatch stopping) {
        this.store = store;
        this.patience = patience;
        this.stopping = stopping;
    }

    void isOver() {
        known = false;
    }

    /**
     * Returns at once where the store answers, later where it is back in time.
     *
     * @throws StoreUnavailable where it is not, or the service is stopping
     */
    void await(Throwable failure) {
        var until = System.nanoTime() + patience.toNanos();
        var pause = FIRST_PAUSE_MS;
        while (!store.reachable()) {
            if (known || System.nanoTime() > until || stopped(pause)) {
                known = true;
                throw new StoreUnavailable("the store does not answer", failure);
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
        }
    }

    private boolean stopped(long pauseMs) {
        try {
            return stopping.await(pauseMs, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
