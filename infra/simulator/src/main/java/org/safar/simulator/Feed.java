package org.safar.simulator;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * delivers what it has, all five at once, and then turn by turn what they do across borders. Every line must get a
 * receipt. In the end the clock shows the present.
 */
public final class Feed {
    private final Door door;
    private final Ids ids = new Ids();
    private final Envelopes envelopes;

    /** @param exchange the command service's address; a demonstration store is behind it */
    public Feed(HttpClient http, URI exchange, Tokens tokens) {
        this.door = new Door(http, exchange, tokens);
        this.envelopes = new Envelopes(door, ids);
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
                month.named().forEach(ids::await);
                var tally = together(hubs, deliveries);
                for (var turn : month.turns()) tally = tally.plus(take(hubs, turn));
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
            throw Door.stopped(interrupted);
        }
    }

    private void moveClock(String to) {
        var request = door.request("/api/demonstration/clock", null)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"to\":\"" + to + "\"}"))
                .build();
        try (var answer = door.send(request).body()) {
            answer.forEach(_ -> {});
        }
    }

    /** All hubs at once; then each that took a person over fetches what was sealed to it. */
    private Tally take(ExecutorService hubs, Map<HubId, List<Act>> turn) {
        var deliveries = new ArrayList<Callable<Tally>>();
        turn.forEach((hub, acts) -> deliveries.add(() -> {
            var lines =
                    acts.stream().map(envelopes::line).flatMap(Optional::stream).toList();
            return lines.isEmpty() ? Tally.NONE : deliver(hub, hub, lines);
        }));
        var tally = together(hubs, deliveries);
        turn.values().stream().flatMap(List::stream).forEach(envelopes::fetch);
        return tally;
    }

    /** @param sender whose token is used; none for the operator */
    private Tally deliver(HubId hub, @Nullable HubId sender, List<String> lines) {
        var request = door.request("/api/hubs/" + hub.code() + "/submissions", sender)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArrays(
                        () -> lines.stream().map(Feed::bytes).iterator()))
                .build();
        var codes = new TreeMap<String, Long>();
        var summary = new AtomicReference<String>();
        try (var receipts = door.send(request).body()) {
            receipts.forEach(receipt -> {
                ids.read(receipt);
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

    private static byte[] bytes(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
