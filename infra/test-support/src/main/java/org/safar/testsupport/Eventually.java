package org.safar.testsupport;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** For states that nothing announces: looks until it holds, and leaves the processors to those who are to bring it about. */
public final class Eventually {
    /** How long a test waits for what has to come. Only who fails waits so long, on a machine however slow. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    private static final long BETWEEN = Duration.ofMillis(2).toNanos();

    private Eventually() {}

    /** What is to come to hold. */
    @FunctionalInterface
    public interface Condition<X extends Exception> {
        boolean holds() throws X;
    }

    /** @throws AssertionError when it does not come to hold */
    public static <X extends Exception> void holds(Condition<X> condition) throws X {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) throw new AssertionError("it did not come to hold");
            LockSupport.parkNanos(BETWEEN);
        }
    }
}
