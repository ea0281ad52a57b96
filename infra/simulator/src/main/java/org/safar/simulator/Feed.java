package org.safar.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;

/**
 * Sends a simulation to an exchange as five hubs would: month by month the reception clock is moved on, then each hub
 * delivers what it has, all five at once. Every line must get a receipt. In the end the clock shows the present.
 */
public final class Feed {
    private static final Duration LONGEST_DELIVERY = Duration.ofMinutes(10);

    private final HttpClient http;
    private final URI exchange;
    private final Tokens tokens;

    /** @param exchange the command service's address; a demonstration store is behind it */
    public Feed(HttpClient http, URI exchange, Tokens tokens) {
        this.http = http;
        this.exchange = exchange;
        this.tokens = tokens;
    }

    /**
     * @param progress told each month's tally
     * @return all months together
     * @throws FeedFailed when the exchange answers otherwise than with a receipt for each line
     */
    public Tally send(Stream<Month> months, Consumer<String> progress) {
        var all = new ArrayList<Tally>();
        try (var hubs = Executors.newVirtualThreadPerTaskExecutor()) {
            months.forEach(month -> {
                moveClock(month.until().toString());
                month.setUp().forEach((hub, lines) -> all.add(deliver(hub, null, lines)));
                var deliveries = deliveries(month);
                var tally = together(hubs, deliveries);
                all.add(tally);
                progress.accept(month.month() + "  " + tally);
            });
        }
        moveClock("present");
        return all.stream().reduce(Tally.NONE, Tally::plus);
    }

    /** A hub whose connection broke sends its month a second time, after the first. */
    private List<Callable<Tally>> deliveries(Month month) {
        var deliveries = new ArrayList<Callable<Tally>>();
        month.lines().forEach((hub, lines) -> {
            if (lines.isEmpty()) return;
            deliveries.add(() -> {
                var once = deliver(hub, hub, lines);
                return month.again().contains(hub) ? once.plus(deliver(hub, hub, lines)) : once;
            });
        });
        return deliveries;
    }

    private static Tally together(ExecutorService hubs, List<Callable<Tally>> deliveries) {
        try {
            var tally = Tally.NONE;
            for (var delivery : hubs.invokeAll(deliveries)) tally = tally.plus(delivery.get());
            return tally;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof FeedFailed known ? known : new FeedFailed("a delivery failed", failed);
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
    }

    private void moveClock(String to) {
        var request = request("/api/demonstration/clock", null)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"to\":\"" + to + "\"}"))
                .build();
        try (var answer = send(request).body()) {
            answer.forEach(_ -> {});
        }
    }

    /** @param sender whose token is used; none for the operator */
    private Tally deliver(HubId hub, @Nullable HubId sender, List<String> lines) {
        var request = request("/api/hubs/" + hub.code() + "/submissions", sender)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArrays(
                        () -> lines.stream().map(Feed::bytes).iterator()))
                .build();
        var codes = new TreeMap<String, Long>();
        var summary = new AtomicReference<String>();
        try (var receipts = send(request).body()) {
            receipts.forEach(receipt -> {
                if (receipt.startsWith("{\"summary\"")) summary.set(receipt);
                else if (!Tally.code(receipt).isEmpty()) codes.merge(Tally.code(receipt), 1L, Long::sum);
            });
        }
        var last = summary.get();
        if (last == null) throw new FeedFailed("hub " + hub + " got no summary");
        var tally = Tally.read(last, codes);
        if (tally.lines() != lines.size()) {
            throw new FeedFailed(
                    "hub %s sent %d lines and got %d receipts".formatted(hub, lines.size(), tally.lines()));
        }
        return tally;
    }

    private HttpResponse<Stream<String>> send(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofLines());
            if (answer.statusCode() / 100 == 2) return answer;
            try (var body = answer.body()) {
                throw new FeedFailed("%s answered %d: %s"
                        .formatted(
                                request.uri(),
                                answer.statusCode(),
                                body.limit(3).toList()));
            }
        } catch (IOException failed) {
            throw new FeedFailed(request.uri() + " does not answer", failed);
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
    }

    private HttpRequest.Builder request(String path, @Nullable HubId sender) {
        return HttpRequest.newBuilder(exchange.resolve(path))
                .timeout(LONGEST_DELIVERY)
                .header("Authorization", "Bearer " + tokens.tokenOf(sender));
    }

    private static byte[] bytes(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static FeedFailed stopped(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new FeedFailed("stopped", interrupted);
    }
}
