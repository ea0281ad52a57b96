package org.safar.query.view;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.safar.mongo.BulkStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one view to life and keeps it so. Looks at what is recorded and does what follows from it, again and again, so that a
 * restart in the middle of anything, or a second node, needs nothing of its own.
 */
final class ViewRunner<D> {
    private static final Logger LOG = LoggerFactory.getLogger(ViewRunner.class);
    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final View<D> view;
    private final ViewParts parts;
    private final long target;
    private final CountDownLatch arrival = new CountDownLatch(1);
    private volatile @Nullable ViewProcessor live;
    private volatile @Nullable Generation<D> served;
    private volatile @Nullable Rebuild building;
    private volatile boolean ready;
    private boolean closed;

    ViewRunner(View<D> view, ViewParts parts) {
        this.view = view;
        this.parts = parts;
        this.target = parts.watch().head();
        // whoever starts us may have mended what stopped the view
        clearStops();
    }

    View<D> view() {
        return view;
    }

    /** What readers see; none while the view was never folded to the head. */
    @Nullable
    Generation<D> served() {
        return served;
    }

    @Nullable
    ViewProcessor live() {
        return live;
    }

    @Nullable
    Rebuild building() {
        return building;
    }

    /** Whether the head that was found at start is reached. Stays so. */
    boolean ready() {
        var now = served;
        if (!ready && now != null && now.progress().refresh() >= target) ready = true;
        return ready;
    }

    synchronized void look() {
        if (closed) return;
        var pointed = parts.states().live(view.id()).orElse(0);
        if (served != null && served.wentBack()) lost();
        if (pointed != 0 && (served == null || served.number() != pointed)) follow(pointed);
        goOnIfCleared();
        if (building == null) lookForWork(pointed);
        dropReplaced(pointed);
    }

    synchronized void wake() {
        if (live != null && !closed) live.wake();
    }

    /** MongoDB is back without what it held, or as it was before. Half of it, while it is folded again, would be a lie. */
    private void lost() {
        LOG.warn("{} is no longer where it was; it is folded again", view.name());
        if (live != null) live.close();
        live = null;
        served = null;
        ready = false;
    }

    /** @return the new generation's number; none while one is being built */
    synchronized @Nullable Integer rebuild() {
        if (building != null || closed) return null;
        var next = parts.states().last(view.id()) + 1;
        if (!parts.begin(view, next)) return null;
        build(next);
        return next;
    }

    /** Ends a rebuild and drops what it made. @return false where there is none, or nothing else to serve */
    synchronized boolean cancel() {
        var current = building;
        if (current == null || served == null) return false;
        current.cancel();
        if (current.stop() != null) abandon(current);
        return true;
    }

    /** Clears what stopped the view: it tries the event again. */
    synchronized void clearStops() {
        for (var state : parts.states().generations(view.id())) parts.states().clearStop(view.id(), state.number());
        goOnIfCleared();
    }

    /** @return false where neither the live generation nor the one being built is stopped at this position */
    synchronized boolean skip(long position, String reason, String by) {
        var here = parts.states().generations(view.id()).stream()
                .map(GenerationState::stop)
                .anyMatch(stop -> stop != null && stop.position() == position);
        if (!here) return false;
        parts.states().skip(view.id(), position, reason, by);
        clearStops();
        return true;
    }

    /** @return whether there was something to read in time */
    boolean awaitServed(Duration atMost) throws InterruptedException {
        return arrival.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized void close() {
        closed = true;
        if (building != null) building.cancel();
        if (live != null) live.close();
    }

    private void follow(int number) {
        var generation = parts.generation(view, number);
        var processor = parts.processor(generation);
        processor.start();
        serve(generation, processor);
    }

    private void serve(Generation<D> generation, ViewProcessor processor) {
        var before = live;
        live = processor;
        served = generation;
        arrival.countDown();
        if (before != null) before.close();
        LOG.info("{} is served from {}", view.name(), generation.name());
    }

    /** An operator, here or on another node, cleared the stop. */
    private void goOnIfCleared() {
        var processor = live;
        if (processor != null && processor.stop() != null && cleared(processor.generation())) processor.restart();
        var rebuild = building;
        if (rebuild != null && rebuild.stop() != null && cleared(rebuild.generation())) {
            build(rebuild.generation().number());
        }
    }

    private boolean cleared(Generation<?> generation) {
        return parts.states()
                .generation(view.id(), generation.number())
                .filter(state -> state.stop() == null)
                .isPresent();
    }

    private void lookForWork(int pointed) {
        var unfinished = parts.states().generations(view.id()).stream()
                .filter(state -> state.number() > pointed)
                .findFirst();
        if (unfinished.isPresent()) {
            var mine =
                    parts.states().takeOver(unfinished.get(), parts.settings().node(), QUIET);
            if (mine) build(unfinished.get().number());
        } else if (pointed == 0 && parts.begin(view, 1)) {
            build(1);
        }
    }

    private void build(int number) {
        var generation = parts.generation(view, number);
        for (var field : view.indexes()) generation.store().index(ViewCodec.VIEW + "." + field);
        generation.store().index(BulkStore.POSITION);
        var rebuild = new Rebuild(generation, parts.chunks());
        building = rebuild;
        Thread.ofPlatform().name(generation.name() + "-rebuild").daemon().start(() -> run(generation, rebuild));
    }

    private void run(Generation<D> generation, Rebuild rebuild) {
        try {
            rebuild.toHead();
            takeItsPlace(generation, rebuild);
        } catch (ViewStopped e) {
            // stays as it is until an operator clears the stop, or somebody starts us with another fold
            LOG.error(e.getMessage());
        } catch (CancellationException e) {
            LOG.info(e.getMessage());
            abandon(rebuild);
        } catch (Exception | Error e) {
            LOG.warn("The rebuild of {} broke off and is taken up again", generation.name(), e);
            forget(rebuild);
        }
    }

    /** Follows with a processor of its own until it is level with the live one; then readers are sent to it. */
    private void takeItsPlace(Generation<D> generation, Rebuild rebuild) throws InterruptedException {
        var processor = parts.processor(generation);
        try {
            processor.start();
            var level = Math.max(parts.watch().head(), position());
            while (!generation.progress().await(level, LOOK_AGAIN)) rebuild.goOn(processor.stop());
            synchronized (this) {
                rebuild.goOn(processor.stop());
                parts.states().makeLive(view.id(), generation.number());
                serve(generation, processor);
                building = null;
            }
        } catch (RuntimeException | InterruptedException | Error e) {
            processor.close();
            throw e;
        }
    }

    private long position() {
        var now = served;
        return now == null ? 0 : now.progress().refresh();
    }

    private synchronized void abandon(Rebuild rebuild) {
        // on the way down it is left for the next start, which goes on where it ended
        if (!closed) parts.drop(view, rebuild.generation().number());
        forget(rebuild);
    }

    private synchronized void forget(Rebuild rebuild) {
        if (building == rebuild) building = null;
    }

    private void dropReplaced(int pointed) {
        for (var state : parts.states().generations(view.id())) {
            var grace = parts.settings().grace().toMillis();
            var old = state.number() < pointed && state.replacedAt() > 0;
            if (old && System.currentTimeMillis() - state.replacedAt() >= grace) parts.drop(view, state.number());
        }
    }
}
