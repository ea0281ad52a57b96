package org.safar.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.safar.kernel.HubId;

/** Where five hubs deliver at once, each its lines in one request, and get a receipt for each. */
final class Intake {
    private static final Pattern SUMMARY = Pattern.compile("\"lines\":(\\d+),\"accepted\":(\\d+)");

    private final Web web;
    private final BiFunction<HubId, Boolean, HttpRequest.Builder> door;

    private Intake(Web web, BiFunction<HubId, Boolean, HttpRequest.Builder> door) {
        this.web = web;
        this.door = door;
    }

    static Intake ofSafar(Web web, URI command) {
        return new Intake(web, (hub, setUp) -> {
            var claims = setUp ? "role=operator" : "role=hub&hub=" + hub.code();
            return web.as(claims, command.resolve("/api/hubs/" + hub.code() + "/submissions"));
        });
    }

    static Intake ofStock(Web web, URI stock) {
        return new Intake(
                web, (hub, setUp) -> Web.anybody(stock.resolve((setUp ? "/set-up/" : "/submissions/") + hub.code())));
    }

    /** @param accepted messages that stored something @param seconds until the last hub had its last receipt */
    record Taken(long messages, long accepted, double seconds) {}

    void setUp(Delivery delivery) throws IOException, InterruptedException {
        for (var hub : delivery.setUp().entrySet()) {
            web.send(Web.lines(door.apply(hub.getKey(), true), Delivery.bytes(hub.getValue())));
        }
    }

    Taken take(Delivery delivery) throws Exception {
        var bodies = new ArrayList<Callable<String>>();
        delivery.lines().forEach((hub, lines) -> {
            var body = Delivery.bytes(lines);
            bodies.add(() -> web.send(Web.lines(door.apply(hub, false), body)));
        });
        var begin = System.nanoTime();
        List<Future<String>> answers;
        try (var hubs = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = hubs.invokeAll(bodies);
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        var lines = 0L;
        var accepted = 0L;
        for (var answer : answers) {
            var summary = SUMMARY.matcher(answer.get());
            if (!summary.find()) throw new IOException("a delivery without a summary");
            lines += Long.parseLong(summary.group(1));
            accepted += Long.parseLong(summary.group(2));
        }
        if (lines != delivery.messages()) throw new IOException("a receipt is missing");
        return new Taken(lines, accepted, seconds);
    }
}
