package org.safar.command.referral.envelope;

import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.safar.kernel.time.HubDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes away envelopes that nobody fetched in time. Until it comes round, the law does not give them out either. */
final class EnvelopeKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EnvelopeKeeper.class);
    private static final long LOOK_MINUTES = 10;

    private final EnvelopeStore store;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("envelope-keeper").daemon().factory());

    EnvelopeKeeper(EnvelopeStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    void start() {
        var _ = thread.scheduleWithFixedDelay(this::look, 0, LOOK_MINUTES, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            var gone = discard();
            if (gone > 0) LOG.info("{} envelopes that nobody fetched in time were taken away", gone);
        } catch (RuntimeException | Error away) {
            LOG.warn(
                    "Envelopes that are over could not be taken away: {}",
                    away.getClass().getSimpleName());
        }
    }

    /** Those that are over in every hub. */
    int discard() {
        return store.discardBefore(HubDays.earliest(clock.instant()));
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
