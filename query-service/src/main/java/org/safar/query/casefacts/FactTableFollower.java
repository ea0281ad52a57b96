package org.safar.query.casefacts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.safar.figures.ExchangeFacts;
import org.safar.figures.FactTable;
import org.safar.figures.kept.KeptFacts;
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

    private static final String FIRST_CASE = "case:";
    private static final String LAST_CASE = "case;";

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

    /** @param every how often it looks for more */
    public void start(Duration every) {
        var _ = clockwork.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
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
        } catch (RuntimeException e) {
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
        var kept = kept(after);
        try (var cursor = facts.documents(after).iterator()) {
            var documents = Spliterators.spliteratorUnknownSize(cursor, Spliterator.NONNULL);
            next.apply(
                    StreamSupport.stream(documents, false).flatMap(it -> versions.read(it).stream()),
                    kept,
                    exchange,
                    upTo);
        }
    }

    /** They are few, and lie before and after the cases in the index of ids. */
    private List<KeptFacts> kept(Bson after) {
        var things = new ArrayList<KeptFacts>();
        var noCase = or(lt("_id", FIRST_CASE), gt("_id", LAST_CASE));
        for (var document : facts.documents(and(after, noCase))) {
            var thing = facts.read(document).view().kept();
            if (thing != null) things.add(thing);
        }
        return things;
    }
}
