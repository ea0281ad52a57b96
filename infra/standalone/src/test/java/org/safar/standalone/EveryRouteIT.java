package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.standalone.BothServices.Answer;
import org.safar.standalone.RouteRoles.Route;
import org.safar.standalone.SeededCases.Held;
import org.springframework.context.ConfigurableApplicationContext;

/** Walks all routes of both services with everybody who may come, and with everybody who may not. */
class EveryRouteIT {
    private static final String NOT_SIGNED_IN = "{\"type\":\"urn:safar:problem:not-signed-in\","
            + "\"title\":\"A valid token is needed\",\"status\":401,\"code\":\"not-signed-in\"}";
    private static final String NOT_PERMITTED = "{\"type\":\"urn:safar:problem:not-permitted\","
            + "\"title\":\"This role may not do this\",\"status\":403,\"code\":\"not-permitted\"}";
    private static final Pattern TITLE = Pattern.compile("<title>.*?</title>");
    private static final String JSON = "application/json";
    private static final Map<String, String> FORMS =
            Map.of("submissions", "application/x-ndjson", "ctdc-2024", "text/csv", "envelope", "application/jose");

    @TempDir
    private static Path data;

    private static BothServices services;
    private static String caseId;

    @BeforeAll
    static void start() {
        services = new BothServices(data);
        caseId = SeededCases.in(services).id(Held.BY_POLICE);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    void every_route_has_its_line_and_every_line_its_route() {
        var there = new HashSet<Route>();
        there.addAll(RouteRoles.of("command", services.command));
        there.addAll(RouteRoles.of("query", services.query));
        assertThat(sorted(RouteRoles.expected().keySet())).isEqualTo(sorted(there));
    }

    @Test
    void nobody_gets_in_without_a_sound_token() {
        RouteRoles.expected().forEach((route, rule) -> {
            if (rule.everybody() || rule.roles().isEmpty()) return;
            if (route.isOfTheApi()) refused(route, ask(route, null));
            else assertThat(title(ask(route, null))).as("%s", route).isIn("", NOT_SIGNED_IN, welcome());
            unsound()
                    .forEach((what, token) -> assertThat(ask(route, token).status())
                            .as(what + " on " + route)
                            .isEqualTo(401));
            unsound().values().forEach(token -> refused(route, ask(route, token)));
        });
    }

    /** What a page shows to whoever has not signed in, where it does not send them to the issuer. */
    private static String welcome() {
        return title(services.ask(services.query, "GET", "/welcome", null));
    }

    private static String title(Answer answer) {
        var title = TITLE.matcher(answer.body());
        return title.find() ? title.group() : answer.body();
    }

    private static void refused(Route route, Answer answer) {
        assertThat(answer.body()).as("%s", route).isEqualTo(NOT_SIGNED_IN);
        assertThat(answer.header("www-authenticate")).startsWith("Bearer");
    }

    /** Of a role that may do most, each wrong in one thing. */
    private static Map<String, String> unsound() {
        var auditor = Who.AUDITOR.claims();
        return Map.of(
                "expired", with(auditor, "exp", Date.from(Instant.now().minusSeconds(3600))),
                "for another service", with(auditor, "aud", "another"),
                "of another issuer", with(auditor, "iss", "http://127.0.0.1:1"),
                "forged", services.issuer.forged(auditor),
                "unsigned", services.issuer.unsigned(auditor),
                "of no role", services.issuer.tokenWithout("role", auditor));
    }

    private static String with(Map<String, String> claims, String name, Object value) {
        var all = new HashMap<String, Object>(claims);
        all.put(name, value);
        return services.issuer.token(all);
    }

    @Test
    void everybody_may_do_what_the_role_may_and_nothing_else() {
        RouteRoles.expected().forEach((route, rule) -> {
            for (var who : Who.values()) {
                var answer = ask(route, who.token(services.issuer));
                var said = who + " on " + route + ": " + answer.status() + " " + answer.body();
                if (rule.everybody()) assertThat(answer.status()).as(said).isEqualTo(200);
                else if (rule.roles().isEmpty())
                    assertThat(answer.status()).as(said).isIn(403, 404);
                else if (!rule.roles().contains(who.role()))
                    assertThat(answer.body()).as(said).isEqualTo(NOT_PERMITTED);
                else if (route.pattern().contains("{hub}") && who.isNotOf("KZ"))
                    assertThat(answer.status()).as(said).isEqualTo(404);
                else
                    assertThat(answer.status())
                            .as(said)
                            .isNotIn(401, 403, 405, 406, 415)
                            .isLessThan(500);
            }
        });
    }

    @Test
    void what_is_no_route_is_nobodys() {
        for (var who : Who.values()) {
            var token = who.token(services.issuer);
            for (var path : new String[] {"/api/nothing", "/api/cases/" + caseId + "/secrets", "/api"}) {
                assertThat(services.ask(services.query, "GET", path, token).status())
                        .as(who + path)
                        .isEqualTo(404);
            }
            for (var path : new String[] {"/actuator/env", "/actuator/heapdump", "/actuator/loggers"}) {
                assertThat(services.ask(services.query, "GET", path, token).status())
                        .as(who + path)
                        .isEqualTo(who == Who.OPERATOR ? 404 : 403);
            }
            assertThat(services.ask(services.command, "GET", "/anything", token).status())
                    .isEqualTo(403);
        }
    }

    @Test
    void metrics_count_requests_and_name_no_case() {
        var police = Who.KZ_POLICE.token(services.issuer);
        for (var service : new ConfigurableApplicationContext[] {services.command, services.query}) {
            for (var path :
                    new String[] {"/api/cases/" + caseId, "/api/cases/" + caseId + "/secrets?custodian=KZ-MIA"}) {
                services.ask(service, "GET", path, police);
            }
            var metrics = services.ask(service, "GET", "/actuator/prometheus", Who.OPERATOR.token(services.issuer));
            assertThat(metrics.status()).isEqualTo(200);
            assertThat(metrics.body())
                    .contains("http_server_requests_seconds_count{", "jvm_memory_used_bytes")
                    .doesNotContain(caseId, "KZ-MIA", Held.BY_POLICE.reference());
        }
    }

    private static Answer ask(Route route, @Nullable String token) {
        var path = RouteRoles.path(route, caseId);
        var method = route.method().equals("ANY") ? "GET" : route.method();
        if (!method.equals("POST")) return services.ask(service(route), method, path, token);
        var form = FORMS.getOrDefault(path.substring(path.lastIndexOf('/') + 1), JSON);
        var parameters = form.equals("text/csv") ? "?custodian=KZ-MIA&dryRun=true" : "";
        var request = services.to(service(route), path + parameters, token)
                .header("Content-Type", form)
                .header("If-Match", "\"7\"")
                .header("Submission-Id", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(form.equals(JSON) ? "{}" : ""));
        return services.send(request);
    }

    private static ConfigurableApplicationContext service(Route route) {
        return route.service().equals("command") ? services.command : services.query;
    }

    private static Set<String> sorted(Set<Route> routes) {
        var lines = new TreeSet<String>();
        routes.forEach(route -> lines.add(route.service() + " " + route.method() + " " + route.pattern()));
        return lines;
    }
}
