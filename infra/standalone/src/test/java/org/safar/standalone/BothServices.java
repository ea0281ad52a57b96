package org.safar.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.safar.axon.postgres.EmbeddedPostgres;
import org.safar.axon.postgres.StoreSchema;
import org.safar.axon.postgres.StoreUrls;
import org.safar.axon.store.EventLog;
import org.safar.query.casefacts.FactTableFollower;
import org.safar.query.view.Views;
import org.safar.testsupport.Eventually;
import org.safar.testsupport.TestIssuer;
import org.springframework.context.ConfigurableApplicationContext;

/** Both services as they run beside each other, over a store of their own; the issuer signs whatever a test asks for. */
final class BothServices implements AutoCloseable {
    private static final String FORM = "Content-Type";
    private static final int ANY_PORT = 0;

    final TestIssuer issuer = TestIssuer.start();
    final ConfigurableApplicationContext command;
    final ConfigurableApplicationContext query;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data;
    private EmbeddedPostgres store;

    BothServices(Path data) {
        this(data, UnaryOperator.identity());
    }

    /** @param way from the store's own addresses to those that the services are given */
    BothServices(Path data, UnaryOperator<StoreUrls> way) {
        this.data = data;
        store = EmbeddedPostgres.start(data);
        StoreSchema.migrate(store.urls().owner());
        var issuers = URI.create(issuer.url()).getPort();
        var settings = new StandaloneSettings(data, ANY_PORT, ANY_PORT, issuers, null);
        var services = new Services(settings, way.apply(store.urls()));
        command = services.command();
        query = services.query(false);
    }

    /** What came back, without the headers that the clock and the connection make. */
    record Answer(int status, Map<String, List<String>> headers, String body) {
        private static Answer of(HttpResponse<String> response) {
            var headers = new TreeMap<>(response.headers().map());
            List.of("date", "connection", "keep-alive").forEach(headers::remove);
            return new Answer(response.statusCode(), headers, response.body());
        }

        String header(String name) {
            return String.join(",", headers.getOrDefault(name, List.of()));
        }
    }

    /** A request without a body. */
    Answer ask(ConfigurableApplicationContext service, String method, String path, @Nullable String token) {
        return send(to(service, path, token).method(method, BodyPublishers.noBody()));
    }

    Answer get(String path, String token) {
        return ask(query, "GET", path, token);
    }

    /** @param form media type of the body */
    Answer post(String path, String token, String form, String body, String... headers) {
        var request = to(command, path, token).header(FORM, form).POST(BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    HttpRequest.Builder to(ConfigurableApplicationContext service, String path, @Nullable String token) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Eventually.LONGEST);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    StoreUrls urls() {
        return store.urls();
    }

    void stopStore() {
        store.close();
    }

    /** On the same directory, on another port. */
    void startStore() {
        store = EmbeddedPostgres.start(data);
    }

    /** Waits until everything that reads the store has seen all that it holds. */
    void catchUp() {
        var head = command.getBean("eventLog", EventLog.class).head();
        var views = query.getBean(Views.class);
        try {
            for (var view : views.status()) reached(views.awaitPosition(view.view(), head, Eventually.LONGEST));
            reached(query.getBean(FactTableFollower.class).awaitPosition(head, Eventually.LONGEST));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void reached(boolean inTime) {
        if (!inTime) throw new AssertionError("a view did not catch up");
    }

    @Override
    public void close() {
        query.close();
        command.close();
        store.close();
        client.close();
        issuer.close();
    }
}
