package org.safar.query.view;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Folds a generation from where it is to the head, in a plain loop and in large chunks, beside the live one. */
final class Rebuild {
    private final Generation<?> generation;
    private final SharedChunks chunks;
    private final long from;
    private final long began = System.nanoTime();
    private volatile boolean cancelled;
    private volatile @Nullable ViewStopped stop;

    Rebuild(Generation<?> generation, SharedChunks chunks) {
        this.generation = generation;
        this.chunks = chunks;
        this.from = generation.progress().position();
    }

    /**
     * Returns at the head.
     *
     * @throws ViewStopped at an event that the view cannot go past
     * @throws CancellationException when nobody wants it any more
     */
    void toHead() {
        while (true) {
            goOn(null);
            var events = chunks.after(generation.progress().position());
            if (events.isEmpty()) return;
            try {
                generation.build(events);
            } catch (ViewStopped e) {
                goOn(e);
            }
        }
    }

    /** Throws what ends it: a stop, or that nobody wants it any more. */
    void goOn(@Nullable ViewStopped stopped) {
        if (cancelled) throw new CancellationException("the rebuild of " + generation.name() + " was cancelled");
        if (stopped == null) return;
        stop = stopped;
        throw stopped;
    }

    void cancel() {
        cancelled = true;
    }

    Generation<?> generation() {
        return generation;
    }

    @Nullable
    ViewStopped stop() {
        return stop;
    }

    /** How long until the head at the pace so far; none before the first chunk is written. */
    @Nullable
    Duration toGo(long head) {
        var done = generation.progress().position() - from;
        var left = Math.max(0, head - generation.progress().position());
        if (done == 0) return null;
        return Duration.ofNanos((long) ((System.nanoTime() - began) / (double) done * left));
    }
}
