package org.safar.command.intake;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.safar.command.appender.Appender;
import org.safar.command.appender.Entry;
import org.safar.command.appender.Receipt;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;

/**
 * Stores nothing: says what could be read. What the store would say of it, that it was sent before or breaks a rule,
 * is not asked.
 */
public final class DryRun implements Appender {
    @Override
    public CompletableFuture<Receipt> append(Entry entry) {
        return CompletableFuture.completedFuture(
                switch (entry) {
                    case Entry.Rejected(var _, var line, var id, var refusal) ->
                        new Receipt(line, id, null, 0, refusal);
                    case Entry.Reported(var _, var line, var report) -> readable(line, report);
                    case Entry.Raised(var report) -> readable(0, report);
                });
    }

    private static Receipt readable(long line, Report report) {
        var stored = new Outcome.Stored(List.of(), List.of());
        return new Receipt(line, report.envelope().messageId(), report.thing().text(), 0, stored);
    }
}
