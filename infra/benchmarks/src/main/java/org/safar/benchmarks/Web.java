package org.safar.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** Calls as a client of the exchange makes them, signed in by the local issuer. */
final class Web implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final URI issuer;
    private final Path secret;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /** @param secret the file that lets its reader have tokens of any role */
    Web(URI issuer, Path secret) {
        this.issuer = issuer;
        this.secret = secret;
    }

    HttpRequest.Builder as(String claims, URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(LONGEST)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(claims, this::token));
    }

    static HttpRequest.Builder anybody(URI address) {
        return HttpRequest.newBuilder(address).timeout(LONGEST);
    }

    static HttpRequest.Builder json(HttpRequest.Builder to, String body) {
        return to.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    static HttpRequest.Builder lines(HttpRequest.Builder to, byte[] lines) {
        return to.header("Content-Type", "application/x-ndjson").POST(BodyPublishers.ofByteArray(lines));
    }

    /** @throws IOException where it is answered otherwise than with a 2xx */
    String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = answer(request);
        if (answer.statusCode() / 100 == 2) return answer.body();
        throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
    }

    HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Forgets tokens, which last an hour. */
    void signInAgain() {
        tokens.clear();
    }

    private String token(String claims) {
        try {
            var credentials = ("safar-token:" + Files.readString(secret).strip()).getBytes(StandardCharsets.UTF_8);
            var body = send(HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                    .timeout(LONGEST)
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials&" + claims)));
            var token = TOKEN.matcher(body);
            if (!token.find()) throw new IOException("the issuer gave no token");
            return token.group(1);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
