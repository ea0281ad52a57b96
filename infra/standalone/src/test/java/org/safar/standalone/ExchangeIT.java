package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.standalone.StandaloneSettings.Scenario;

/** The exchange as infra/run runs it, on free ports: what hubs send is there for those whom it is for, also after a restart. */
class ExchangeIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final String ONE_CLICK = "/oauth2/authorization/safar?as=caseworker";
    private static final UUID MESSAGE = UUID.randomUUID();

    @TempDir
    private Path data;

    @Test
    void keeps_what_a_hub_sent_and_lets_in_whom_it_is_for() throws Exception {
        var settings = settings(null);
        long events;
        try (var exchange = new Exchange(settings)) {
            exchange.start(_ -> {});
            setUp(settings);
            assertThat(submit(settings, "KZ", "role=hub&hub=KZ").body()).contains("\"accepted\":1");
            events = exchange.events();
            refusesOthers(settings);
        }
        assertThat(Files.notExists(data.resolve("postgres/data/postmaster.pid")))
                .isTrue();
        var again = settings(null);
        try (var exchange = new Exchange(again)) {
            exchange.start(_ -> {});
            assertThat(exchange.events()).isEqualTo(events);
            assertThat(submit(again, "KZ", "role=hub&hub=KZ").body()).contains("\"duplicate\":1");
            assertThat(dashboard(again, "role=commission&hub=KZ").statusCode()).isEqualTo(200);
            assertThat(dashboard(again, "role=auditor").statusCode()).isEqualTo(200);
            assertThat(dashboard(again, "role=operator").statusCode()).isEqualTo(403);
        }
    }

    /** What is in it is somebody's own: a name alone opens nothing, although a demonstration is wanted now. */
    @Test
    void a_store_of_ones_own_asks_for_passwords_at_every_start() throws Exception {
        var own = settings(null);
        try (var exchange = new Exchange(own)) {
            exchange.start(_ -> {});
            setUp(own);
        }
        var again = settings(new Scenario(1, 1));
        try (var exchange = new Exchange(again)) {
            exchange.start(_ -> {});
            assertThat(browse(again, "/").body()).doesNotContain("?as=");
            assertThat(browse(again, ONE_CLICK).uri())
                    .isEqualTo(again.issuerAddress().resolve("/login"));
        }
    }

    @Test
    void an_empty_store_becomes_a_demonstration_and_lets_in_by_a_name() throws Exception {
        var settings = settings(new Scenario(1, 1));
        try (var exchange = new Exchange(settings)) {
            exchange.start(_ -> {});
            assertThat(browse(settings, "/").body()).contains(ONE_CLICK);
            assertThat(browse(settings, ONE_CLICK).uri().getPort()).isEqualTo(settings.pages());
        }
    }

    /** Over every redirect, as somebody's browser. */
    private static HttpResponse<String> browse(StandaloneSettings settings, String path) throws Exception {
        try (var browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var page = HttpRequest.newBuilder(settings.pagesAddress().resolve(path))
                    .header("Accept", "text/html")
                    .build();
            return browser.send(page, HttpResponse.BodyHandlers.ofString());
        }
    }

    /** For another hub's machine there is nothing here; roles that send nothing may not. */
    private static void refusesOthers(StandaloneSettings settings) throws Exception {
        assertThat(submit(settings, "KZ", "role=hub&hub=UZ").statusCode()).isEqualTo(404);
        for (var role : new String[] {"commission&hub=KZ", "iom", "auditor"}) {
            assertThat(submit(settings, "KZ", "role=" + role).statusCode()).isEqualTo(403);
        }
    }

    private static void setUp(StandaloneSettings settings) throws Exception {
        var rules = hubLine("join-hub", "{\"on\":\"2020-01-01\"}")
                + hubLine("register-custodian", "{\"code\":\"KZ-NGO-1\",\"kind\":\"ngo\"}");
        assertThat(post(settings, "KZ", "role=operator", rules).body()).contains("\"accepted\":2");
    }

    private static String hubLine(String type, String data) {
        return "{\"id\":\"%s\",\"type\":\"%s\",\"revision\":1,\"thing\":{\"kind\":\"hub\",\"id\":\"KZ\"},"
                        .formatted(UUID.randomUUID(), type)
                + "\"occurredOn\":\"2020-01-01\",\"recordedAt\":\"2020-01-01T00:00:00Z\",\"data\":" + data + "}\n";
    }

    private static HttpResponse<String> submit(StandaloneSettings settings, String hub, String claims)
            throws Exception {
        var line = "{\"id\":\"%s\",\"type\":\"report-suspicion\",\"revision\":1,".formatted(MESSAGE)
                + "\"thing\":{\"kind\":\"case\",\"reference\":\"KZ-1\"},\"occurredOn\":\"2026-03-02\","
                + "\"recordedAt\":\"2026-03-02T09:14:00Z\",\"actor\":{\"id\":\"5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01\","
                + "\"role\":\"case-officer\",\"body\":\"KZ-NGO-1\"},"
                + "\"data\":{\"source\":\"ngo\",\"custodian\":\"KZ-NGO-1\"}}\n";
        return post(settings, hub, claims, line);
    }

    private static HttpResponse<String> post(StandaloneSettings settings, String hub, String claims, String lines)
            throws IOException, InterruptedException {
        var request = request(settings, settings.commandsAddress().resolve("/api/hubs/" + hub + "/submissions"), claims)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(lines));
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> dashboard(StandaloneSettings settings, String claims)
            throws IOException, InterruptedException {
        var request = request(settings, settings.pagesAddress().resolve("/api/countries/KZ/dashboard"), claims);
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(StandaloneSettings settings, URI address, String claims)
            throws IOException, InterruptedException {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + new LocalTokens(HTTP, settings).of(claims));
    }

    private StandaloneSettings settings(@Nullable Scenario scenario) {
        return new StandaloneSettings(data, FreePorts.next(), FreePorts.next(), FreePorts.next(), scenario);
    }
}
