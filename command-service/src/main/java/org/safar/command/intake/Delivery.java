package org.safar.command.intake;

import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.safar.command.appender.Appender;
import org.safar.command.appender.Entry;
import org.safar.command.appender.Receipt;
import org.safar.command.receipt.SpoolWriter;
import org.safar.command.receipt.Summary;
import org.safar.kernel.SubmissionId;

/** Sends entries to the appender and writes their receipts down in order, with a bounded number of them on the way. */
final class Delivery {
    /** Enough to fill the appender's batches. */
    private static final int ON_THE_WAY = 2_000;
    /** Far longer than the appender waits for its store. */
    private static final int PATIENCE_MINUTES = 5;

    private final Appender appender;
    private final SpoolWriter spool;
    private final ArrayDeque<CompletableFuture<Receipt>> waiting = new ArrayDeque<>();
    private Summary summary;

    Delivery(Appender appender, SubmissionId submission, SpoolWriter spool) {
        this.appender = appender;
        this.spool = spool;
        this.summary = Summary.none(submission);
    }

    /** @throws NotTaken when the store cannot be reached: what has a receipt is stored, the rest is sent again */
    void send(Entry entry) {
        while (waiting.size() >= ON_THE_WAY
                || !waiting.isEmpty() && waiting.getFirst().isDone()) receive();
        waiting.addLast(appender.append(entry));
    }

    /** Waits for all receipts. */
    Summary settle() {
        while (!waiting.isEmpty()) receive();
        spool.flush();
        return summary;
    }

    private void receive() {
        try {
            var receipt = waiting.removeFirst().get(PATIENCE_MINUTES, TimeUnit.MINUTES);
            summary = summary.plus(receipt);
            spool.add(receipt);
        } catch (ExecutionException | TimeoutException failure) {
            throw new NotTaken(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotTaken(stopped);
        }
    }
}
