package org.safar.query.view;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.safar.axon.store.EventLog;
import org.safar.mongo.MongoHandle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All views of this node: starting and stopping them, waiting for a position, what operators do to them. */
public final class Views implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Views.class);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final ViewParts parts;
    private final PositionsInTime positions;
    private final Map<String, ViewRunner<?>> runners = new LinkedHashMap<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("views").daemon().factory());

    private volatile boolean documentsAnswer = true;
    private boolean bothAnswered = true;

    /** Finds the store's head, which views must reach before the node is ready. Nothing runs before {@link #start()}. */
    public Views(Collection<View<?>> views, MongoHandle mongo, EventLog log, ViewSettings settings, Clock clock) {
        this.parts = ViewParts.of(mongo, log, settings, clock);
        this.positions = new PositionsInTime(log::positionAt, this::head);
        for (var view : views) runners.put(view.name(), new ViewRunner<>(view, parts));
    }

    /** Begins to fold, in the background. */
    public void start() {
        var _ = clockwork.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The store's last position, at most one poll old. */
    public long head() {
        return parts.watch().head();
    }

    /** Whether every view has reached the head that was found at start. */
    public boolean ready() {
        return runners.values().stream().allMatch(ViewRunner::ready);
    }

    public List<ViewStatus> status() {
        return runners.values().stream().map(this::status).toList();
    }

    /** @throws UnknownView */
    public ViewStatus status(String view) {
        return status(runner(view));
    }

    /** A view's documents, wherever its live generation is. @throws UnknownView */
    @SuppressWarnings("unchecked")
    public <D> ViewReader<D> reader(View<D> view) {
        return new ViewReader<>((ViewRunner<D>) runner(view.name()));
    }

    /** A hash over what the view shows now. @throws UnknownView @throws ViewNotReady */
    public ViewHash.Stamp hash(String view) {
        return ViewHash.of(new ViewReader<>(runner(view)));
    }

    /**
     * Waits until what the view shows reflects the position.
     *
     * @return whether it came to that in time
     * @throws UnknownView
     */
    public boolean awaitPosition(String view, long position, Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        var runner = runner(view);
        if (!runner.awaitServed(atMost)) return false;
        var served = runner.served();
        return served != null && served.progress().await(position, Duration.ofNanos(end - System.nanoTime()));
    }

    /** Folds the view anew, beside the live one. @return false while it is being folded anew already */
    public boolean rebuild(String view) {
        return runner(view).rebuild() != null;
    }

    /** Gives a rebuild up and drops it. @return false where there is none, or no other generation to serve */
    public boolean cancel(String view) {
        return runner(view).cancel();
    }

    /** Lets a stopped view try its event again. */
    public void retry(String view) {
        runner(view).clearStops();
    }

    /**
     * Lets a view pass over the event that stopped it.
     *
     * @param position of that event
     * @param reason a code that says why
     * @param by who decided it
     * @return false where the view is not stopped at this position
     */
    public boolean skip(String view, long position, String reason, String by) {
        return runner(view).skip(position, reason, by);
    }

    @Override
    public void close() {
        // not in the middle of something: a broken off write is found and mended at the next start, but why have one
        clockwork.close();
        runners.values().forEach(ViewRunner::close);
        parts.watch().close();
    }

    /** Whether the event store says how far it is; where not, the head is what it last said. */
    public boolean storeAnswers() {
        return parts.watch().answers();
    }

    /** Whether MongoDB answers. */
    public boolean documentsAnswer() {
        return documentsAnswer;
    }

    /** The last position received at the instant or before; 0 where there is none. @throws StoreAway */
    public long positionAt(Instant instant) {
        return positions.at(instant);
    }

    private void look() {
        var documents = lookAtEach();
        if (documents && !documentsAnswer) LOG.info("MongoDB answers again");
        documentsAnswer = documents;
        var both = documents && storeAnswers();
        if (both && !bothAnswered) runners.values().forEach(ViewRunner::wake);
        bothAnswered = both;
    }

    /** @return whether MongoDB answered */
    private boolean lookAtEach() {
        for (var runner : runners.values()) {
            try {
                runner.look();
            } catch (RuntimeException | Error e) {
                if (Away.views(e)) {
                    if (documentsAnswer) LOG.warn("MongoDB does not answer; views stand still until it does");
                    return false;
                }
                LOG.warn(
                        "{} could not be looked after; tried again",
                        runner.view().name(),
                        e);
            }
        }
        return true;
    }

    private ViewStatus status(ViewRunner<?> runner) {
        return new StatusReport(parts, runner).status();
    }

    private ViewRunner<?> runner(String view) {
        var runner = runners.get(view);
        if (runner == null) throw new UnknownView();
        return runner;
    }
}
