package org.safar.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.HubId;

/** Tokens of the local issuer, each kept while it lasts. */
final class IssuerTokens implements Tokens {
    private static final String CLIENT = "safar-token";
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http;
    private final URI issuer;
    private final String secret;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** @param secret of the issuer's client for local tools */
    IssuerTokens(HttpClient http, URI issuer, String secret) {
        this.http = http;
        this.issuer = issuer;
        this.secret = secret;
    }

    @Override
    public String tokenOf(@Nullable HubId hub) {
        var claims = hub == null ? "role=operator" : "role=hub&hub=" + hub.code();
        var now = Instant.now();
        return kept.compute(claims, (_, had) -> had != null && had.until().isAfter(now) ? had : fetch(claims, now))
                .token();
    }

    private Kept fetch(String claims, Instant now) {
        var credentials = (CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&" + claims))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            var token = ACCESS_TOKEN.matcher(answer.body());
            if (answer.statusCode() != 200 || !token.find()) {
                throw new FeedFailed("the issuer answered " + answer.statusCode() + " and gave no token");
            }
            return new Kept(token.group(1), now.plus(KEPT));
        } catch (IOException failed) {
            throw new FeedFailed("the issuer does not answer", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FeedFailed("stopped while waiting for the issuer", interrupted);
        }
    }

    private record Kept(String token, Instant until) {}
}
