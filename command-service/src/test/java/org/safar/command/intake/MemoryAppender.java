package org.safar.command.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.command.appender.Appender;
import org.safar.command.appender.Entry;
import org.safar.command.appender.Receipt;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.command.decision.Report;
import org.safar.kernel.RefusalCode;

/** An appender that finds every report lawful and keeps it in memory. */
public final class MemoryAppender implements Appender {
    private final List<Entry> entries = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, String> hashes = new HashMap<>();
    private @Nullable Function<Report, Outcome> answer;
    private boolean away;

    /** Answers reports like this from now on. */
    public void answering(Function<Report, Outcome> other) {
        answer = other;
    }

    /** From now on the store cannot be reached. */
    public void goAway() {
        away = true;
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    public List<Report> reports() {
        return entries().stream()
                .filter(Entry.Reported.class::isInstance)
                .map(entry -> ((Entry.Reported) entry).report())
                .toList();
    }

    @Override
    public synchronized CompletableFuture<Receipt> append(Entry entry) {
        if (away) return CompletableFuture.failedFuture(new IllegalStateException("no store"));
        entries.add(entry);
        return CompletableFuture.completedFuture(
                switch (entry) {
                    case Entry.Rejected(var _, var line, var id, var refusal) ->
                        new Receipt(line, id, null, 0, refusal);
                    case Entry.Reported(var _, var line, var report) -> receipt(line, report);
                    case Entry.Raised(var report) -> receipt(0, report);
                });
    }

    private Receipt receipt(long line, Report report) {
        var outcome = answer == null ? stored(report) : answer.apply(report);
        var position = outcome instanceof Outcome.Stored ? entries.size() : 0;
        return new Receipt(line, report.envelope().messageId(), report.thing().text(), position, outcome);
    }

    private Outcome stored(Report report) {
        var envelope = report.envelope();
        var before = hashes.putIfAbsent(report.thing().text() + envelope.messageId(), envelope.messageHash());
        var events = List.of(new EventRef("case.test", 0));
        if (before == null) return new Outcome.Stored(events, List.of());
        return before.equals(envelope.messageHash())
                ? new Outcome.Duplicate(events)
                : new Outcome.Refused(RefusalCode.MESSAGE_ID_REUSED, "/id", "used before");
    }
}
