package org.safar.query.view;

import static org.assertj.core.api.Assertions.fail;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** For states that nothing announces: looks until it holds, half a minute at most. */
final class Eventually {
    private Eventually() {}

    static void holds(BooleanSupplier condition) {
        var end = System.nanoTime() + Bench.SOON.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) fail("it did not come to hold");
            LockSupport.parkNanos(1_000_000);
        }
    }
}
