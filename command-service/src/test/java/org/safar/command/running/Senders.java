package org.safar.command.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.safar.testsupport.TestIssuer;

/** Several clients that deliver at the same time, in an order of the seed's, and keep every line that they read. */
final class Senders {
    private static final int AT_A_TIME = 4;

    private final Exchange exchange;
    private final TestIssuer issuer;
    private final Queue<Integer> waiting;
    private final Queue<String> read = new ConcurrentLinkedQueue<>();
    private final AtomicInteger toKill = new AtomicInteger(Integer.MAX_VALUE);
    private Runnable kill = () -> {};

    Senders(Exchange exchange, TestIssuer issuer, long seed) {
        this.exchange = exchange;
        this.issuer = issuer;
        var numbers = new ArrayList<Integer>();
        for (var number = 0; number < Deliveries.SUBMISSIONS; number++) numbers.add(number);
        Collections.shuffle(numbers, new Random(seed));
        this.waiting = new ConcurrentLinkedQueue<>(numbers);
    }

    /** @param receipts read by all clients together */
    void killAfter(int receipts, Runnable how) {
        toKill.set(receipts);
        kill = how;
    }

    List<String> read() {
        return List.copyOf(read);
    }

    /** Until nobody answers any more. Half of the submissions are looked up again as soon as they are answered. */
    void sendUntilCut() throws InterruptedException, TimeoutException {
        for (var sender : started()) {
            try {
                sender.get(2, TimeUnit.MINUTES);
                throw new AssertionError("nobody was killed");
            } catch (ExecutionException cut) {
                if (!(cut.getCause() instanceof IOException) && !(cut.getCause() instanceof UncheckedIOException)) {
                    throw new AssertionError(cut.getCause());
                }
            }
        }
    }

    void sendAll() throws InterruptedException, ExecutionException, TimeoutException {
        for (var sender : started()) sender.get(2, TimeUnit.MINUTES);
    }

    /** What the service still has of the attempts that were cut. */
    List<String> receiptsAgain() throws IOException, InterruptedException {
        var receipts = new ArrayList<String>();
        for (var number : waiting) {
            var answer = exchange.get(Exchange.receipts("KZ", Deliveries.submission(number)), issuer.hub("KZ"));
            if (answer.statusCode() == 200)
                receipts.addAll(answer.body().lines().toList());
        }
        return receipts;
    }

    private List<Future<Object>> started() {
        var senders = new ArrayList<Future<Object>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sender = 0; sender < AT_A_TIME; sender++) senders.add(threads.submit(this::deliver));
        }
        return senders;
    }

    private Object deliver() throws IOException, InterruptedException {
        var token = issuer.hub("KZ");
        for (var number = waiting.poll(); number != null; number = waiting.poll()) {
            var submission = Deliveries.submission(number);
            var body = BodyPublishers.ofString(String.join("\n", Deliveries.of(number)) + "\n");
            keep(exchange.lines(exchange.submission("KZ", token, submission, body)));
            if (number % 2 == 0) keep(exchange.lines(exchange.to(Exchange.receipts("KZ", submission), token)));
        }
        return read;
    }

    private void keep(Stream<String> answer) {
        try (answer) {
            answer.forEach(line -> {
                read.add(line);
                if (toKill.decrementAndGet() == 0) kill.run();
            });
        }
    }
}
