package org.safar.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/** Asks a service whether it is ready until it is. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final long BETWEEN_MS = 100;

    private Readiness() {}

    /** @throws CannotStart after half an hour: views are folded again at a start, and a large history takes its time */
    static void await(URI service) {
        var until = Instant.now().plus(PATIENCE);
        var ready = HttpRequest.newBuilder(service.resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, ready)) {
                if (Instant.now().isAfter(until)) throw new CannotStart("A service did not become ready: " + service);
                Thread.sleep(BETWEEN_MS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while starting.");
        }
    }

    private static boolean answers(HttpClient client, HttpRequest ready) throws InterruptedException {
        try {
            return client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
