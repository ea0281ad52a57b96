package org.safar.query.view;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/** Up to which position a generation's documents are written, and waiting for it. Never goes back. */
final class Progress {
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(50);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private final LongSupplier elsewhere;
    private long position;

    /** @param elsewhere what is recorded, since another node may be the one that folds */
    Progress(LongSupplier elsewhere) {
        this.elsewhere = elsewhere;
        this.position = elsewhere.getAsLong();
    }

    long position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
    }

    void advance(long to) {
        lock.lock();
        try {
            if (to <= position) return;
            position = to;
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Takes over what another node recorded. */
    long refresh() {
        advance(elsewhere.getAsLong());
        return position();
    }

    /** @return whether the position was reached in time */
    boolean await(long wanted, Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        if (position() >= wanted || refresh() >= wanted) return true;
        lock.lockInterruptibly();
        try {
            while (position < wanted) {
                var left = end - System.nanoTime();
                if (left <= 0) return false;
                // nobody here announces what another node wrote
                if (advanced.awaitNanos(Math.min(left, LOOK_AGAIN)) <= 0) refresh();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
