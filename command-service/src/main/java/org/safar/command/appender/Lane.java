package org.safar.command.appender;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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
    private final BlockingQueue<Waiting> queue;
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
        this.queue = new ArrayBlockingQueue<>(settings.queue());
        this.batches = new Batches(parts.tools(), new Outage(parts.store(), settings.patience(), stopping));
        this.stopping = stopping;
        this.thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** As {@link Appender#append}. */
    CompletableFuture<Receipt> append(Entry entry) {
        var waiting = new Waiting(entry, new CompletableFuture<>());
        try {
            while (!stopped() && works()) {
                if (queue.offer(waiting, LOOK_AGAIN_MS, TimeUnit.MILLISECONDS)) {
                    if (!works()) turnAway();
                    return waiting.answer();
                }
            }
            return CompletableFuture.failedFuture(stopping());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return CompletableFuture.failedFuture(new StoreUnavailable("interrupted while waiting", interrupted));
        }
    }

    /** Messages that wait to be taken; between 0 and the size of the queue. */
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
        var taken = new ArrayList<Waiting>(settings.batch());
        while (!stopped() || !queue.isEmpty()) {
            try {
                var first = queue.poll(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
                if (first == null) continue;
                taken.add(first);
                queue.drainTo(taken, settings.batch() - 1);
                store(taken);
            } catch (InterruptedException _) {
                stopping.countDown();
            } finally {
                taken.clear();
            }
        }
        turnAway();
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
