package org.safar.command.running;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The service as its callers see it. Close it: connections stay open between calls. */
final class Exchange implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofMinutes(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Exchange(int port) {
        this.port = port;
    }

    HttpRequest.Builder to(String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token)
                .timeout(LONGEST);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(to(path, token));
    }

    HttpResponse<String> json(String path, String token, String body) throws IOException, InterruptedException {
        return send(command(path, token, body));
    }

    HttpRequest.Builder command(String path, String token, String body) {
        return to(path, token).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    /** A delivery and its whole answer. */
    List<String> submit(String hub, String token, UUID submission, List<String> lines)
            throws IOException, InterruptedException {
        var answer = send(submission(hub, token, submission, BodyPublishers.ofString(String.join("\n", lines) + "\n")));
        if (answer.statusCode() != 200) throw new IOException(answer.statusCode() + " " + answer.body());
        return answer.body().lines().toList();
    }

    /** A delivery of any length; the answer line by line as it comes. */
    Stream<String> stream(String hub, String token, UUID submission, InputStream body)
            throws IOException, InterruptedException {
        return lines(submission(hub, token, submission, BodyPublishers.ofInputStream(() -> body)));
    }

    /** @throws IOException where the answer is not 200 */
    Stream<String> lines(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.build(), BodyHandlers.ofLines());
        if (answer.statusCode() == 200) return answer.body();
        answer.body().close();
        throw new IOException("answered " + answer.statusCode());
    }

    HttpRequest.Builder submission(String hub, String token, UUID submission, BodyPublisher body) {
        return to("/api/hubs/" + hub + "/submissions", token)
                .header("Content-Type", "application/x-ndjson")
                .header("Submission-Id", submission.toString())
                .POST(body);
    }

    static String receipts(String hub, UUID submission) {
        return "/api/hubs/" + hub + "/submissions/" + submission + "/receipts";
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}
