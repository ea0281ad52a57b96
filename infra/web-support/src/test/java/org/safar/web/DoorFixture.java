package org.safar.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.RefusalCode;
import org.safar.testsupport.TestIssuer;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A small service behind the real door, on a real port, with an issuer of its own. */
final class DoorFixture implements AutoCloseable {
    final TestIssuer issuer = TestIssuer.start();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext service;

    DoorFixture(String... settings) {
        var all = new HashMap<String, Object>(Map.of(
                "safar.issuer",
                issuer.url(),
                "server.port",
                "0",
                "server.address",
                "127.0.0.1",
                "logging.level.root",
                "OFF"));
        for (var setting : settings) all.put(setting.split("=")[0], setting.split("=")[1]);
        service = new SpringApplicationBuilder(Service.class).properties(all).run();
    }

    HttpResponse<String> get(String path, @Nullable String token) {
        return send(request(path, token).GET());
    }

    HttpResponse<String> post(String path, @Nullable String token, HttpRequest.BodyPublisher body) {
        return send(
                request(path, token).header("Content-Type", "application/json").POST(body));
    }

    HttpRequest.Builder request(String path, @Nullable String token) {
        var port = service.getEnvironment().getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
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

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({Door.class, Routes.class})
    static class Service {
        @Bean
        StreamingRoutes streamingRoutes() {
            return new StreamingRoutes("/api/streams/{id}");
        }
    }

    @RestController
    static class Routes {
        @AllowedFor({Role.COMMISSION, Role.AUDITOR})
        @GetMapping("/api/figures")
        List<String> figures(Caller caller) {
            return List.of(caller.role().code(), String.valueOf(caller.hub()));
        }

        @AllowedFor(Role.HUB)
        @GetMapping("/api/cases/{id}")
        String read(@PathVariable String id, Caller caller) {
            if ("broken".equals(id)) throw new IllegalStateException("Aizhan, born 1999");
            throw Problems.absent();
        }

        @AllowedFor(Role.HUB)
        @GetMapping("/api/counts")
        int count(@RequestParam int of) {
            return of;
        }

        @AllowedFor(Role.HUB)
        @PostMapping({"/api/cases", "/api/streams/{id}"})
        int write(@RequestBody byte[] body) {
            if (body.length == 1) throw Problems.refused(RefusalCode.UNKNOWN_REGION, "/data/from/region", null);
            return body.length;
        }

        @Open(because = "the test asks for it")
        @GetMapping("/v3/api-docs/open")
        String open() {
            return "open";
        }
    }
}
