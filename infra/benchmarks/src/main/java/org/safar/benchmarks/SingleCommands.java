package org.safar.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** G1: 64 senders, each command durable before it is answered. */
final class SingleCommands {
    static final int SENDERS = 64;
    /** The goal's. */
    static final double PACE = 1_500;

    private static final String SUSPICION = "{\"source\":\"border-guard\",\"custodian\":\"KZ-MIA\"}";

    private final Plan plan;
    private final Senders.Call call;

    private SingleCommands(Plan plan, Senders.Call call) {
        this.plan = plan;
        this.call = call;
    }

    /** Each opens a case over REST, as a caseworker does. */
    static SingleCommands ofSafar(Plan plan, Web web, URI command) {
        var address = command.resolve("/api/cases/report-suspicion");
        var cases = new AtomicLong();
        return new SingleCommands(
                plan,
                _ -> web.send(Web.json(
                        web.as("role=caseworker&hub=KZ&custodian=KZ-MIA&body=KZ-MIA", address),
                        opening("KZ-G1-" + cases.incrementAndGet()))));
    }

    static String opening(String reference) {
        return "{\"reference\":\"" + reference + "\",\"occurredOn\":\"2025-03-02\",\"data\":" + SUSPICION + "}";
    }

    static SingleCommands ofStock(Plan plan, Web web, URI stock) {
        var address = stock.resolve("/commands/KZ");
        var cases = new AtomicLong();
        return new SingleCommands(
                plan, _ -> web.send(Web.json(Web.anybody(address), message("KZ-G1-" + cases.incrementAndGet()))));
    }

    private static String message(String reference) {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"type\":\"report-suspicion\",\"revision\":1,"
                + "\"thing\":{\"kind\":\"case\",\"reference\":\"" + reference + "\"},\"occurredOn\":\"2025-03-02\","
                + "\"recordedAt\":\"2025-03-02T09:14:00Z\",\"actor\":{\"id\":\"5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01\","
                + "\"role\":\"case-officer\",\"body\":\"KZ-MIA\"},\"provenance\":\"operational\",\"data\":" + SUSPICION
                + "}";
    }

    /** Flat out, after half a measurement to warm up. */
    Runs flatOut(long calls) throws Exception {
        Senders.flatOut(SENDERS, calls / 2, call);
        return Runs.of(plan.runs(), () -> Senders.flatOut(SENDERS, calls, call));
    }

    /** At a pace that does not wait. */
    Latencies atPace(double rate, String file) throws Exception {
        var all = new Latencies();
        for (var run = 0; run < plan.runs(); run++) {
            all.addAll(Senders.atPace(SENDERS, rate, (long) (rate * (plan.quick() ? 5 : 20)), call));
        }
        all.write(plan.raw().resolve(Path.of(file)));
        return all;
    }
}
