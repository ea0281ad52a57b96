package org.safar.command.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.safar.axon.token.PositionToken;
import org.safar.command.intake.Ctdc2024Intake;
import org.safar.command.intake.MemoryAppender;
import org.safar.command.intake.NdjsonIntake;
import org.safar.command.intake.RowReports;
import org.safar.command.message.CommandReader;
import org.safar.command.message.Lines;
import org.safar.command.message.MessageReader;
import org.safar.command.message.MessageRegistry;
import org.safar.command.message.Messages;
import org.safar.command.receipt.ReceiptJson;
import org.safar.command.receipt.ReceiptSpool;
import org.safar.testsupport.TestIssuer;
import org.safar.web.Door;
import org.safar.web.StreamingRoutes;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The write API behind the real door on a real port, over an appender in memory. */
final class WriteApiFixture implements AutoCloseable {
    final TestIssuer issuer = TestIssuer.start();
    final MemoryAppender appender;
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext service;

    WriteApiFixture() {
        var settings = Map.<String, Object>of(
                "safar.issuer", issuer.url(),
                "server.port", "0",
                "server.address", "127.0.0.1",
                "springdoc.api-docs.version", "openapi_3_1",
                "logging.level.root", "OFF");
        service =
                new SpringApplicationBuilder(Service.class).properties(settings).run();
        appender = service.getBean(MemoryAppender.class);
    }

    HttpRequest.Builder to(String path, String token) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    HttpRequest.Builder json(String path, String token, String body) {
        return to(path, token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        service.close();
        client.close();
        issuer.close();
    }

    @EnableAutoConfiguration(excludeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
    @Import({
        Door.class,
        CommandEndpoint.class,
        SubmissionEndpoint.class,
        ImportEndpoint.class,
        SchemaEndpoint.class,
        MessagesInOpenApi.class
    })
    static class Service { // not annotated as a configuration: the whole service would find it and start it too
        private final ReceiptJson json = new ReceiptJson(new PositionToken(new byte[32]));

        @Bean
        MemoryAppender appender() {
            return new MemoryAppender();
        }

        @Bean
        MessageRegistry registry() {
            return Messages.registry();
        }

        @Bean
        CommandReader commandReader(MessageRegistry registry) {
            return new CommandReader(registry, Lines.thingIds(), Lines.platform());
        }

        @Bean
        CommandAnswers answers(MemoryAppender appender) {
            return new CommandAnswers(appender, json);
        }

        @Bean
        NdjsonIntake intake(MessageRegistry registry, MemoryAppender appender) {
            return new NdjsonIntake(new MessageReader(registry, Lines.thingIds(), Lines.platform()), appender);
        }

        @Bean
        Ctdc2024Intake ctdc() {
            return new Ctdc2024Intake(new RowReports(Lines.thingIds(), Lines.platform()));
        }

        @Bean
        ReceiptAnswer receipts() throws IOException {
            return new ReceiptAnswer(new ReceiptSpool(folder(), json), json);
        }

        @Bean
        SubmissionGate gate() {
            return new SubmissionGate(2);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Lines.NOW, ZoneOffset.UTC);
        }

        @Bean
        StreamingRoutes streamingRoutes() {
            return new StreamingRoutes("/api/hubs/{hub}/submissions");
        }

        private static Path folder() throws IOException {
            return Files.createTempDirectory("receipts");
        }
    }
}
