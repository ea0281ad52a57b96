package org.safar.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Asks a service whether it is ready until it is. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private Readiness() {}

    /** @throws CannotStart after half an hour: views are folded again at a start, and a large history takes its time */
    static void await(URI service) {
        var question = HttpRequest.newBuilder(service.resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(10))
                .build();
        var ready = new CountDownLatch(1);
        try (var client = HttpClient.newHttpClient();
                var asking = Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("readiness").factory())) {
            var questions = asking.scheduleWithFixedDelay(
                    () -> {
                        if (answers(client, question)) ready.countDown();
                    },
                    0,
                    BETWEEN.toMillis(),
                    TimeUnit.MILLISECONDS);
            var inTime = ready.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            questions.cancel(true);
            if (!inTime) throw new CannotStart("A service did not become ready: " + service);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while starting.");
        }
    }

    private static boolean answers(HttpClient client, HttpRequest question) {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
