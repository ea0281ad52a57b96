package org.safar.command.appender;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.safar.axon.token.PositionToken;
import org.safar.axon.token.TokenSecret;
import org.safar.command.receipt.ReceiptJson;
import org.safar.command.receipt.ReceiptSpool;
import org.safar.command.receipt.Summary;
import org.safar.kernel.SubmissionId;

/** Takes one long submission in, each line another thing, and says how much is alive on its heap: {@code lines bytes seconds}. */
public final class LinesProcess {
    static final int FIRST_LOOK = 10_000;
    private static final int ON_THE_WAY = 1_000;

    private LinesProcess() {}

    public static void main(String[] args) throws Exception {
        var data = Path.of(args[0]);
        var lines = Integer.parseInt(args[1]);
        var spool =
                new ReceiptSpool(data.resolve("receipts"), new ReceiptJson(new PositionToken(TokenSecret.in(data))));
        var submission = Reports.submission();
        try (var store = RealStore.in(data);
                var writer = spool.open(submission)) {
            var summary = Summary.none(submission);
            var waiting = new ArrayDeque<CompletableFuture<Receipt>>();
            var start = System.nanoTime();
            for (var line = 1; line <= lines; line++) {
                waiting.add(store.appender().append(message(submission, line)));
                while (waiting.size() > ON_THE_WAY || line == FIRST_LOOK && !waiting.isEmpty()) {
                    summary = taken(waiting, writer::add, summary);
                }
                if (line == FIRST_LOOK) say(line, start);
            }
            while (!waiting.isEmpty()) summary = taken(waiting, writer::add, summary);
            say((int) summary.accepted(), start);
            writer.finish(summary);
        }
    }

    private static Summary taken(
            ArrayDeque<CompletableFuture<Receipt>> waiting, Consumer<Receipt> spool, Summary summary) throws Exception {
        var receipt = waiting.remove().get(1, TimeUnit.MINUTES);
        spool.accept(receipt);
        return summary.plus(receipt);
    }

    private static Entry message(SubmissionId submission, int line) {
        return Reports.message(submission, line, Reports.thing(line), Wish.Kind.STORE);
    }

    private static void say(int lines, long start) {
        var seconds = (System.nanoTime() - start) / 1e9;
        for (var i = 0; i < 3; i++) System.gc();
        var bytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.println("%d %d %.1f".formatted(lines, bytes, seconds));
    }
}
