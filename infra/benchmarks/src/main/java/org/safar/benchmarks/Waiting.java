package org.safar.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Looks again until something holds that nobody announces. */
final class Waiting {
    private static final Duration PATIENCE = Duration.ofMinutes(60);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private Waiting() {}

    interface Sign {
        boolean given() throws IOException, InterruptedException;
    }

    /** @throws IOException after an hour */
    static void until(Sign sign) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!sign.given()) {
            if (System.nanoTime() > end) throw new IOException("it did not come to that within " + PATIENCE);
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }
}
