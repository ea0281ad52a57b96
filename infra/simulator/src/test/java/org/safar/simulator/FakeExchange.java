package org.safar.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes down what hubs send and answers as a test wants. */
final class FakeExchange implements AutoCloseable {
    record Request(String path, String authorization, List<String> lines) {}

    static final String ID = "ab".repeat(16);
    static final String DIGEST = "cd".repeat(32);

    private static final Pattern MESSAGE = Pattern.compile("^.{0,12}\"id\":\"([0-9a-f-]{36})\"");

    final List<Request> requests = new CopyOnWriteArrayList<>();
    Function<Request, String> answer = FakeExchange::accepting;
    int status = 200;

    private final HttpServer server;

    FakeExchange() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** A receipt for each line, all accepted. */
    static String accepting(Request request) {
        var receipts = Stream.iterate(1, line -> line + 1)
                .limit(request.lines().size())
                .map("{\"line\":%d,\"status\":\"accepted\"}"::formatted);
        return String.join(
                "\n",
                Stream.concat(receipts, Stream.of(summary(request.lines().size(), 0)))
                        .toList());
    }

    /** Receipts that say of which thing a message is: of all it is the same. */
    static String naming(Request request) {
        if (request.path().endsWith("/envelope")) return "{\"digest\":\"" + DIGEST + "\"}";
        var receipts = request.lines().stream().map(line -> {
            var id = MESSAGE.matcher(line);
            var said = id.find() ? "\"id\":\"" + id.group(1) + "\"," : "";
            return "{\"line\":1," + said + "\"status\":\"accepted\",\"thing\":\"case:" + ID + "\"}";
        });
        return String.join(
                "\n",
                Stream.concat(receipts, Stream.of(summary(request.lines().size(), 0)))
                        .toList());
    }

    static String summary(int accepted, int refused) {
        var counts = "\"lines\":%d,\"accepted\":%d,\"unchanged\":0,\"duplicate\":0,\"notYet\":0,\"refused\":%d"
                .formatted(accepted + refused, accepted, refused);
        return "{\"summary\":{\"submission\":\"s\"," + counts + "}}";
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var request = new Request(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                body.lines().toList());
        requests.add(request);
        var bytes = answer.apply(request).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
