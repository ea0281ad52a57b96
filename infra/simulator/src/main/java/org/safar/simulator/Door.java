package org.safar.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;

/** The exchange as its hubs' machines reach it. */
record Door(HttpClient http, URI exchange, Tokens tokens) {
    private static final Duration LONGEST_DELIVERY = Duration.ofMinutes(10);

    /** @param sender whose token is used; none for the operator */
    HttpRequest.Builder request(String path, @Nullable HubId sender) {
        return HttpRequest.newBuilder(exchange.resolve(path))
                .timeout(LONGEST_DELIVERY)
                .header("Authorization", "Bearer " + tokens.tokenOf(sender));
    }

    /** @throws FeedFailed where the exchange does not say that it has done what was asked */
    HttpResponse<Stream<String>> send(HttpRequest request) {
        var answer = ask(request);
        if (answer.statusCode() / 100 == 2) return answer;
        try (var body = answer.body()) {
            throw new FeedFailed("%s answered %d: %s"
                    .formatted(request.uri(), answer.statusCode(), body.limit(3).toList()));
        }
    }

    /** Whatever it answers. */
    HttpResponse<Stream<String>> ask(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofLines());
        } catch (IOException failed) {
            throw new FeedFailed(request.uri() + " does not answer", failed);
        } catch (InterruptedException interrupted) {
            throw stopped(interrupted);
        }
    }

    static FeedFailed stopped(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new FeedFailed("stopped", interrupted);
    }
}
