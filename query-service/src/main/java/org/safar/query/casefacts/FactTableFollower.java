package org.safar.query.casefacts;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.safar.figures.CaseFacts;
import org.safar.figures.ExchangeFacts;
import org.safar.figures.FactTable;
import org.safar.figures.kept.KeptFacts;
import org.safar.kernel.ThingKind;
import org.safar.mongo.BulkStore;
import org.safar.query.view.ViewNotReady;
import org.safar.query.view.ViewReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps this node's fact table up to the case facts, by position and not by what happens in this process: any node may be the one
 * that folds. After a rebuild the table is filled anew and put in the old one's place.
 */
public final class FactTableFollower implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FactTableFollower.class);

    private static final String CASE = ThingKind.CASE.code() + ":";

    /** Of the time that a look took: a server in memory walks all it holds, and answers nobody else meanwhile. */
    private static final int PAUSES = 3;

    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final ViewReader<FactDocument> facts;
    private final Supplier<FactTable> empty;
    private final VersionsReader versions = new VersionsReader();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("fact-table").daemon().factory());
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();

    private volatile @Nullable FactTable table;
    private int generation;
    private boolean failing;

    /** @param empty makes a table that knows nothing */
    public FactTableFollower(ViewReader<FactDocument> facts, Supplier<FactTable> empty) {
        this.facts = facts;
        this.empty = empty;
    }

    /** @param every how long it waits until it looks for more; longer where looking takes long */
    public void start(Duration every) {
        clockwork.execute(() -> lookOn(every.toNanos()));
    }

    private void lookOn(long every) {
        var begun = System.nanoTime();
        look();
        var pause = Math.min(PAUSES * (System.nanoTime() - begun), LONGEST_PAUSE);
        var _ = clockwork.schedule(() -> lookOn(every), Math.max(every, pause), TimeUnit.NANOSECONDS);
    }

    /** Ask it once for each answer: it may be replaced. @throws ViewNotReady before it was filled the first time */
    public FactTable table() {
        var now = table;
        if (now == null) throw new ViewNotReady("casefacts");
        return now;
    }

    /** Whether there is a table. */
    public boolean filled() {
        return table != null;
    }

    /** The table knows everything up to it; 0 before it was filled. */
    public long position() {
        var now = table;
        return now == null ? 0 : now.head();
    }

    /** @return whether the table was filled and reached the position in time */
    public boolean awaitPosition(long wanted, Duration atMost) throws InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (!filled() || position() < wanted) {
                var left = end - System.nanoTime();
                if (left <= 0 || advanced.awaitNanos(left) <= 0) return filled() && position() >= wanted;
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        clockwork.close();
    }

    private void look() {
        try {
            follow();
            failing = false;
        } catch (ViewNotReady _) {
            // the facts themselves are being folded
        } catch (RuntimeException | Error e) {
            // it is tried again and again; one line when it begins to fail is enough
            if (!failing)
                LOG.warn(
                        "The fact table cannot follow; tried again: {}",
                        e.getClass().getSimpleName());
            failing = true;
        }
    }

    private void follow() {
        var now = facts.generation();
        var known = table;
        var same = known != null && generation == now;
        var next = same ? Objects.requireNonNull(known) : empty.get();
        // first how far it is, then what is there: documents may be ahead of it and never behind
        var upTo = facts.recordedPosition();
        if (same && upTo <= next.head()) return;
        fill(next, upTo);
        if (facts.generation() != now) return;
        lock.lock();
        try {
            generation = now;
            table = next;
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void fill(FactTable next, long upTo) {
        var exchange = facts.find(FactDocument.EXCHANGE)
                .map(kept -> kept.view().exchange())
                .orElse(ExchangeFacts.NONE);
        var after = next.head() == 0 ? empty() : gt(BulkStore.POSITION, next.head());
        var kept = new ArrayList<KeptFacts>();
        try (var cursor = facts.documents(after).iterator()) {
            var documents = Spliterators.spliteratorUnknownSize(cursor, Spliterator.NONNULL);
            var cases = StreamSupport.stream(documents, false).flatMap(document -> read(document, kept).stream());
            next.apply(cases, kept, exchange, upTo);
        }
    }

    /** The versions of a case; what is no case is put aside. */
    private Optional<CaseFacts> read(Document document, List<KeptFacts> kept) {
        if (document.getString("_id").startsWith(CASE)) return versions.read(document);
        var thing = facts.read(document).view().kept();
        if (thing != null) kept.add(thing);
        return Optional.empty();
    }
}
