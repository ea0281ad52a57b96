package org.safar.command.appender;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One queue, and one thread that takes what waits in it and stores it in one transaction. Answers are given on that thread: what
 * hangs on them must not wait for it.
 */
final class Lane {
    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);
    private static final long LOOK_AGAIN_MS = 100;

    private final AppenderSettings settings;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final Semaphore room;
    private final Batches batches;
    private final CountDownLatch stopping;
    private final Thread thread;

    private record Waiting(Entry entry, CompletableFuture<Receipt> answer) {}

    /**
     * Starts its thread.
     *
     * @param stopping at zero it takes nothing new, stores what waits, then stops
     */
    Lane(String name, AppenderParts parts, AppenderSettings settings, CountDownLatch stopping) {
        this.settings = settings;
        this.room = new Semaphore(settings.queue(), true);
        this.batches = new Batches(parts.tools(), new Outage(parts.store(), settings.patience(), stopping));
        this.stopping = stopping;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** As {@link Appender#append}. */
    CompletableFuture<Receipt> append(Entry entry) {
        var waiting = new Waiting(entry, new CompletableFuture<>());
        try {
            while (!stopped() && works()) {
                if (!room.tryAcquire(places(waiting), LOOK_AGAIN_MS, TimeUnit.MILLISECONDS)) continue;
                queue.add(waiting);
                if (!works()) turnAway();
                return waiting.answer();
            }
            return CompletableFuture.failedFuture(stopping());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return CompletableFuture.failedFuture(new StoreUnavailable("interrupted while waiting", interrupted));
        }
    }

    /** One that is larger than all the room there is has it all to itself. */
    private int places(Waiting waiting) {
        return Math.min(waiting.entry().steps(), settings.queue());
    }

    /** Messages that wait to be taken. */
    int waiting() {
        return queue.size();
    }

    /** Whether its thread lives. */
    boolean works() {
        return thread.isAlive();
    }

    /** Returns when its thread has stopped, or has not by then. */
    void join(Duration patience) throws InterruptedException {
        thread.join(patience);
    }

    private boolean stopped() {
        return stopping.getCount() == 0;
    }

    private void run() {
        var taken = new ArrayList<Waiting>();
        while (!stopped() || !queue.isEmpty()) {
            try {
                var first = queue.poll(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
                if (first == null) continue;
                take(first, taken);
                store(taken);
            } catch (InterruptedException _) {
                stopping.countDown();
            } finally {
                taken.clear();
            }
        }
        turnAway();
    }

    /** What waits behind it, until the batch has its steps. */
    private void take(Waiting first, List<Waiting> taken) {
        var steps = 0;
        for (var next = first; next != null; next = steps < settings.batch() ? queue.poll() : null) {
            taken.add(next);
            steps += next.entry().steps();
            room.release(places(next));
        }
    }

    /** Whatever happens, everybody is answered and the thread lives on. */
    private void store(List<Waiting> taken) {
        try {
            batches.store(taken.stream().map(Waiting::entry).toList(), new Batches.Answers() {
                @Override
                public void durable(int from, List<Receipt> receipts) {
                    for (var i = 0; i < receipts.size(); i++) {
                        taken.get(from + i).answer().complete(receipts.get(i));
                    }
                }

                @Override
                public void unknown(int from, int to, StoreUnavailable why) {
                    taken.subList(from, to).forEach(one -> one.answer().completeExceptionally(why));
                }
            });
        } catch (RuntimeException | Error failure) {
            var why = new StoreUnavailable("the appender failed", failure);
            taken.forEach(one -> one.answer().completeExceptionally(why));
            LOG.error("A batch of {} failed unexpectedly", taken.size(), failure);
        }
    }

    private static StoreUnavailable stopping() {
        return new StoreUnavailable("the service is stopping", null);
    }

    private void turnAway() {
        var why = stopping();
        for (var one = queue.poll(); one != null; one = queue.poll())
            one.answer().completeExceptionally(why);
    }
}
