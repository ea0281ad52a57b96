package org.safar.command.appender;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.safar.axon.token.PositionToken;
import org.safar.axon.token.TokenSecret;
import org.safar.command.receipt.ReceiptJson;
import org.safar.command.receipt.ReceiptSpool;
import org.safar.command.receipt.Summary;

/** A process of its own that takes all deliveries in, to be killed at it. Says {@code number receipt} for each receipt a client reads. */
public final class DeliveryProcess {
    private static final int SENDERS = 4;

    private DeliveryProcess() {}

    public static void main(String[] args) throws Exception {
        var data = Path.of(args[0]);
        var json = new ReceiptJson(new PositionToken(TokenSecret.in(data)));
        var spool = new ReceiptSpool(data.resolve("receipts"), json);
        try (var store = RealStore.in(data);
                var senders = Executors.newFixedThreadPool(SENDERS)) {
            var next = new AtomicInteger();
            var done = new ArrayList<CompletableFuture<Void>>();
            for (var sender = 0; sender < SENDERS; sender++) {
                done.add(CompletableFuture.runAsync(
                        () -> {
                            for (var number = next.getAndIncrement();
                                    number < Deliveries.SUBMISSIONS;
                                    number = next.getAndIncrement()) {
                                deliver(number, store.appender(), spool, json);
                            }
                        },
                        senders));
            }
            for (var one : done) one.get(5, TimeUnit.MINUTES);
        }
        System.out.println("done");
    }

    private static void deliver(int number, Appender appender, ReceiptSpool spool, ReceiptJson json) {
        var submission = Deliveries.submission(number);
        var answers = Deliveries.of(number).stream().map(appender::append).toList();
        var receipts = new ArrayList<Receipt>();
        try (var writer = spool.open(submission)) {
            var summary = Summary.none(submission);
            for (var answer : answers) {
                var receipt = answer.orTimeout(1, TimeUnit.MINUTES).join();
                writer.add(receipt);
                summary = summary.plus(receipt);
                receipts.add(receipt);
            }
            writer.finish(summary);
        }
        for (var receipt : receipts) System.out.println(number + " " + json.of(receipt));
    }
}
