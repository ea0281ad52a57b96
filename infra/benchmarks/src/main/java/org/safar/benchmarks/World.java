package org.safar.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safar.axon.postgres.EmbeddedPostgres;
import org.safar.axon.postgres.StoreUrls;
import org.safar.benchmarks.Child.Program;
import org.safar.standalone.issuer.Issuer;
import org.safar.standalone.issuer.IssuerProcess;
import org.safar.standalone.issuer.IssuerSettings;

/**
 * One PostgreSQL, which forces every commit to disk, and one issuer for all; each service and stock in a JVM of its own, on this
 * machine's loopback address.
 */
final class World implements AutoCloseable {
    /** As infra/deploy runs it: intake makes much that is soon gone, and little that stays. */
    private static final List<String> COMMAND_JVM =
            List.of("-Xms512m", "-Xmx512m", "-XX:+UseParallelGC", "-XX:NewRatio=1", "-XX:+UseCompactObjectHeaders");

    private static final List<String> QUERY_JVM = List.of("-Xmx6g");
    /** Stock is both services in one. */
    private static final List<String> STOCK_JVM = List.of("-Xmx6g");

    private final Plan plan;
    private final Path data;
    private final EmbeddedPostgres server;
    private final IssuerProcess issuer;
    private final URI issuerAddress;
    private final Web web;
    private final AtEnd atEnd;

    private World(Plan plan, Path data, EmbeddedPostgres server) throws IOException {
        this.plan = plan;
        this.data = data;
        this.server = server;
        this.issuerAddress = address(freePort());
        var directory = data.resolve("issuer");
        this.issuer = IssuerProcess.start(new IssuerSettings(issuerAddress, address(freePort()), directory, false));
        this.web = new Web(issuerAddress, Issuer.tokenSecret(directory));
        this.atEnd = AtEnd.of(server::close);
    }

    static World open(Plan plan) throws IOException {
        var data = plan.raw().resolve("data");
        var server = EmbeddedPostgres.start(data);
        try {
            return new World(plan, data, server);
        } catch (IOException | RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    Path data() {
        return data;
    }

    URI issuer() {
        return issuerAddress;
    }

    Web web() {
        return web;
    }

    /** A database on the one server. */
    StoreUrls database(String name) {
        return server.urls(name);
    }

    /** A service that answers. */
    record Running(Child child, URI address) implements AutoCloseable {
        @Override
        public void close() throws InterruptedException {
            child.close();
        }
    }

    Running command() throws IOException, InterruptedException {
        var urls = database("safar");
        return service(
                "command",
                "org.safar.command.CommandService",
                COMMAND_JVM,
                Map.of(
                        "SAFAR_EVENTSTORE",
                        "jdbc",
                        "SAFAR_JDBC_URL",
                        urls.writer(),
                        "SAFAR_JDBC_OWNER_URL",
                        urls.owner()));
    }

    Running query() throws IOException, InterruptedException {
        var urls = database("safar");
        return service(
                "query",
                "org.safar.query.QueryService",
                QUERY_JVM,
                Map.of("SAFAR_EVENTSTORE", "jdbc", "SAFAR_JDBC_URL", urls.reader()));
    }

    Running stock() throws IOException, InterruptedException {
        var port = freePort();
        var program = new Program(
                "stock",
                System.getProperty("java.class.path"),
                STOCK_JVM,
                "org.safar.benchmarks.stock.Stock",
                List.of(Integer.toString(port), data.toString()),
                Map.of("STOCK_JDBC_URL", database("stock").owner()));
        var address = address(port);
        return new Running(
                Child.start(program, plan.raw(), plan.profile()).awaitAnswer(address.resolve("/position")), address);
    }

    private Running service(String name, String main, List<String> jvm, Map<String, String> store)
            throws IOException, InterruptedException {
        var port = freePort();
        var environment = new HashMap<>(store);
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SAFAR_DATA", data.toString());
        environment.put("SAFAR_ISSUER", issuerAddress.toString());
        var program = new Program(name, plan.exchange(), jvm, main, List.of(), environment);
        var address = address(port);
        var child = Child.start(program, plan.raw(), plan.profile());
        return new Running(child.awaitAnswer(address.resolve("/actuator/health/readiness")), address);
    }

    static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        atEnd.forget();
        web.close();
        issuer.close();
        server.close();
    }
}
