package org.safar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private static DoorFixture door;
    private static String hub;

    @BeforeAll
    static void open() {
        door = new DoorFixture();
        hub = door.issuer.hub("KZ");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_role_without_the_route_is_not_permitted() {
        var answer = door.get("/api/figures", hub);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"not-permitted\"");
    }

    @Test
    void an_absent_thing_says_nothing_but_that() {
        var one = door.get("/api/cases/1", hub);
        var nowhere = door.get("/api/nowhere", hub);
        assertThat(one.statusCode()).isEqualTo(404);
        assertThat(one.body())
                .isEqualTo("{\"type\":\"urn:safar:problem:not-found\",\"title\":\"There is nothing here\","
                        + "\"status\":404,\"code\":\"not-found\"}")
                .isEqualTo(nowhere.body());
        assertThat(headers(one)).isEqualTo(headers(nowhere));
    }

    @Test
    void a_failure_of_ours_tells_its_reference_and_nothing_else() {
        var answer = door.get("/api/cases/broken", hub);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .matches("\\{\"type\":\"urn:safar:problem:internal\",\"title\":\"Something went wrong here\","
                        + "\"status\":500,\"code\":\"internal\",\"reference\":\"[0-9a-f-]{36}\"}");
    }

    @Test
    void a_refusal_carries_its_code_and_where() {
        var answer = door.post("/api/cases", hub, BodyPublishers.ofString("x"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"code\":\"unknown-region\",\"pointer\":\"/data/from/region\"");
    }

    @Test
    void a_parameter_of_another_form_is_named_and_not_quoted() {
        var answer = door.get("/api/counts?of=Aizhan", hub);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("invalid-parameter", "of: not of its form")
                .doesNotContain("Aizhan");
        assertThat(door.get("/api/counts", hub).body()).contains("of: missing");
    }

    @Test
    void what_spring_refuses_is_a_problem_too() {
        var answer = door.post("/api/figures", door.issuer.auditor(null), BodyPublishers.ofString("{}"));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET");
        assertThat(answer.body()).contains("\"code\":\"method-not-allowed\"");
    }

    @Test
    void an_address_that_cannot_be_read_is_a_problem_too() {
        for (var path : List.of("/api/cases/a;b", "/api/cases/a%2Fb", "/api/cases/%00")) {
            var answer = door.get(path, hub);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"malformed-request\"").doesNotContain("%");
            assertThat(header(answer, "Cache-Control")).contains("no-store");
        }
    }

    @Test
    void more_than_the_limit_is_refused_announced_or_not() {
        var much = new byte[BodyLimit.MOST + 1];
        var exact = new byte[BodyLimit.MOST];
        tooLarge(door.post("/api/cases", hub, BodyPublishers.ofByteArray(much)));
        tooLarge(door.post("/api/cases", hub, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(much))));
        assertThat(door.post("/api/cases", hub, BodyPublishers.ofByteArray(exact))
                        .body())
                .isEqualTo("" + BodyLimit.MOST);
        assertThat(door.post("/api/streams/1", hub, BodyPublishers.ofByteArray(much))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void no_answer_may_be_kept_framed_or_sniffed() {
        for (var answer : List.of(door.get("/api/counts?of=1", hub), door.get("/api/counts?of=1", null))) {
            assertThat(header(answer, "Cache-Control")).contains("no-store");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(header(answer, "Set-Cookie")).isEmpty();
        }
    }

    @Test
    void what_no_chain_names_is_denied() {
        assertThat(door.get("/", null).statusCode()).isEqualTo(401);
        assertThat(door.get("/", hub).statusCode()).isEqualTo(403);
        assertThat(door.get("/error", hub).statusCode()).isEqualTo(403);
        assertThat(door.get("/actuator/env", hub).statusCode()).isEqualTo(403);
        assertThat(door.get("/v3/api-docs/open", null).body()).isEqualTo("open");
    }

    private static void tooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"too-large\"");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Map<String, List<String>> headers(HttpResponse<String> answer) {
        var headers = new HashMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
