package org.safar.command.appender;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.safar.kernel.ThingKind;
import org.safar.testsupport.Eventually;

/** An appender over a store in memory, with a clock that the test sets. */
final class AppenderBench implements AutoCloseable {
    static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    final MemoryStore store;
    final AtomicReference<Instant> now = new AtomicReference<>(MORNING);
    final GroupCommitAppender appender;

    AppenderBench() {
        this(new MemoryStore());
    }

    AppenderBench(MemoryStore store) {
        this(store, new AppenderSettings(2_000, 500, Eventually.LONGEST));
    }

    AppenderBench(MemoryStore store, AppenderSettings settings) {
        this.store = store;
        var shells = List.of(new Shell(ThingKind.CASE, TestThing.class), new Shell(ThingKind.HUB, TestThing.class));
        InstantSource clock = now::get;
        this.appender = new GroupCommitAppender(
                new AppenderParts(store.bus(), store, store, shells, Reports::metaData, clock, "test"), settings);
    }

    Receipt append(Entry entry) throws Exception {
        return answer(appender.append(entry));
    }

    /** Holds the appender at the head of the store while the messages queue up, so that they are one batch. */
    List<Receipt> together(List<? extends Entry> entries) throws Exception {
        var held = new CountDownLatch(1);
        var atHead = new CountDownLatch(1);
        store.beforeHead = () -> {
            atHead.countDown();
            await(held);
        };
        var first = appender.append(Reports.rejected(Reports.submission(), 1));
        await(atHead);
        store.beforeHead = () -> {};
        List<CompletableFuture<Receipt>> answers =
                entries.stream().map(appender::append).toList();
        held.countDown();
        answer(first);
        return answers(answers);
    }

    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(Eventually.LONGEST.toSeconds(), TimeUnit.SECONDS))
                throw new IllegalStateException("nobody came");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static List<Receipt> answers(List<CompletableFuture<Receipt>> answers) throws Exception {
        var receipts = new ArrayList<Receipt>();
        for (var answer : answers) receipts.add(answer(answer));
        return receipts;
    }

    static Receipt answer(CompletableFuture<Receipt> answer)
            throws InterruptedException, ExecutionException, TimeoutException {
        return answer.get(Eventually.LONGEST.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        appender.close();
    }
}
