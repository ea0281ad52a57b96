package org.safar.command.appender;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for a store that is away, but not for ever. */
final class Outage {
    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);
    private static final long FIRST_PAUSE_MS = 20;
    private static final long LONGEST_PAUSE_MS = 1_000;

    private final AppendStore store;
    private final Duration patience;
    private final CountDownLatch stopping;
    private long began;
    private long pause;
    private State state = State.NONE;

    private enum State {
        NONE,
        WAITED_FOR,
        TOLD
    }

    /** @param patience how long the first batch waits; those after it try once, until one of them goes in */
    Outage(AppendStore store, Duration patience, CountDownLatch stopping) {
        this.store = store;
        this.patience = patience;
        this.stopping = stopping;
    }

    /** A batch went in. */
    void isOver() {
        if (state == State.TOLD) LOG.info("The event store takes messages again");
        state = State.NONE;
    }

    /**
     * Returns when it is worth trying again.
     *
     * @throws StoreUnavailable where it was not in time, or the service is stopping
     */
    void await(Throwable failure) {
        if (state == State.NONE) {
            began = System.nanoTime();
            pause = FIRST_PAUSE_MS;
            state = State.WAITED_FOR;
            LOG.warn("The event store is away or has no room; waiting for it ({})", kind(failure));
        }
        do {
            if (state == State.TOLD || System.nanoTime() - began > patience.toNanos() || stopped(pause)) {
                if (state != State.TOLD) LOG.error("The event store takes nothing; senders are told to come again");
                state = State.TOLD;
                throw new StoreUnavailable("the store does not answer", failure);
            }
            pause = Math.min(2 * pause, LONGEST_PAUSE_MS);
        } while (!store.reachable());
    }

    /** The kind of failure and never its words: they may quote a row. */
    private static String kind(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) cause = cause.getCause();
        var kind = cause.getClass().getSimpleName();
        return cause instanceof SQLException known ? kind + " " + known.getSQLState() : kind;
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
