package org.safar.command.automation;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the timekeeper look again and again. While a demonstration's clock stands in the past it only follows: there time passes when
 * the clock is moved, or which month a deadline was raised in would depend on how fast this machine is.
 */
final class Clockwork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Timekeeper timekeeper;
    private final BooleanSupplier inThePresent;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("timekeeper").daemon().factory());
    private boolean failing;

    Clockwork(Timekeeper timekeeper, BooleanSupplier inThePresent) {
        this.timekeeper = timekeeper;
        this.inThePresent = inThePresent;
    }

    void start() {
        var _ = thread.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** It must go on looking; one line when it begins to fail is enough. */
    private void look() {
        try {
            if (inThePresent.getAsBoolean()) timekeeper.keep();
            else timekeeper.follow();
            if (failing) LOG.info("Deadlines are kept again");
            failing = false;
        } catch (RuntimeException | Error e) {
            if (!failing) LOG.warn("Deadlines are not kept: {}", e.getClass().getSimpleName());
            failing = true;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(LOOK.toSeconds() * 5, TimeUnit.SECONDS))
                LOG.warn("The timekeeper did not stop in time");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
