package org.safar.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.command.decision.Reach;
import org.safar.kernel.BreachCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.RefusalCode;

class CommandEndpointTest {
    private static final String CASE = "/api/cases/case:00112233445566778899aabbccddeeff/";
    private static final String CLOSE = "{\"data\":{\"reason\":\"withdrew\"}}";
    private static WriteApiFixture api;

    @BeforeAll
    static void start() {
        api = new WriteApiFixture();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @BeforeEach
    void everythingIsLawful() {
        api.appender.answering(_ -> new Outcome.Stored(List.of(new EventRef("case.closed", 5)), List.of()));
    }

    @Test
    void stores_and_says_the_new_version() {
        var key = UUID.randomUUID();
        var answer = api.send(close().header("If-Match", "\"4\"").header("Idempotency-Key", key.toString()));
        var report = api.appender.reports().getLast();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).contains("\"5\"");
        assertThat(answer.body()).contains("\"status\":\"accepted\"", "\"sequence\":5", "\"token\":", key.toString());
        assertThat(report.expectedVersion()).isEqualTo(4);
        assertThat(report.reach()).isEqualTo(new Reach.OneCustodian(new CustodianCode("KZ-MIA")));
    }

    @Test
    void opens_a_case_by_its_reference() {
        var body = "{\"reference\":\"KZ-2026-000123\",\"data\":{\"custodian\":\"KZ-MIA\"}}";
        var answer = api.send(api.json("/api/cases/report-suspicion", caseworker(), body));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).contains("\"thing\":\"case:").doesNotContain("000123");
    }

    @Test
    void takes_the_commands_of_every_kind_of_thing_by_one_route() {
        var data = "{\"custodian\":\"KZ-MIA\",\"provider\":\"KZ-SHELTER-1\",\"kind\":\"shelter\","
                + "\"services\":[\"shelter\"],\"place\":{\"country\":\"KZ\"}}";
        var opening = "{\"reference\":\"KZ-SHELTER-1\",\"data\":" + data + "}";
        var opened = api.send(api.json("/api/providers/register-provider", caseworker(), opening));
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(opened.body()).contains("\"thing\":\"provider:");

        var places = "{\"data\":{\"women\":12}}";
        var provider = "/api/providers/8c1d0000000000000000000000000001/";
        assertThat(seen(api.json(provider + "set-capacity", caseworker(), places))
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.appender.reports().getLast().thing().text())
                .isEqualTo("provider:8c1d0000000000000000000000000001");
        for (var wrong : List.of(
                "/api/cases/8c1d0000000000000000000000000001/set-capacity",
                "/api/nothings/8c1d0000000000000000000000000001/set-capacity",
                "/api/hubs/KZ/set_capacity",
                provider + "close-case"))
            assertThat(seen(api.json(wrong, caseworker(), places)).statusCode())
                    .as(wrong)
                    .isEqualTo(404);
    }

    @Test
    void asks_for_the_version_that_was_seen() {
        assertProblem(api.send(close()), 428, "version-required");
        assertThat(api.send(close().header("If-Match", "4")).statusCode()).isEqualTo(400);
        assertThat(api.send(close().header("If-Match", "W/\"4\"")).statusCode()).isEqualTo(400);
    }

    @Test
    void says_which_version_there_is_now() {
        api.appender.answering(
                _ -> new Outcome.Stale(7, List.of(new EventRef("case.closed", 6), new EventRef("case.reopened", 7))));
        var answer = seen(close());

        assertProblem(answer, 412, "version-stale");
        assertThat(answer.body())
                .contains("\"version\":7")
                .contains("\"changed\":[{\"name\":\"case.closed\",\"sequence\":6},"
                        + "{\"name\":\"case.reopened\",\"sequence\":7}]");
        assertThat(answer.headers().firstValue("ETag")).contains("\"7\"");
    }

    @Test
    void asks_to_acknowledge_what_is_broken() {
        api.appender.answering(_ -> new Outcome.AcknowledgementNeeded(List.of(BreachCode.SCREENER_DECIDES)));
        var answer = seen(close());

        assertProblem(answer, 409, "acknowledgement-required");
        assertThat(answer.body()).contains("\"breaches\":[\"screener-decides\"]");
    }

    @Test
    void answers_form_and_rule_and_absence_each_in_its_own_way() {
        assertProblem(seen(api.json(CASE + "close-case", caseworker(), "{\"data\":{}}")), 422, "missing-field");
        assertProblem(seen(api.json(CASE + "close-case", caseworker(), "{")), 400, "malformed-json");
        assertProblem(refused(RefusalCode.CASE_IS_CLOSED), 409, "case-is-closed");
        assertProblem(refused(RefusalCode.NOT_THIS_HUBS_CASE), 404, "not-found");
    }

    @Test
    void answers_absent_and_forbidden_alike_in_every_byte() {
        var forbidden = refused(RefusalCode.NOT_THIS_HUBS_CASE).body();
        api.appender.answering(_ -> new Outcome.NotYet(RefusalCode.CASE_NOT_REPORTED, null));

        assertThat(seen(close()).body()).isEqualTo(forbidden);
        assertThat(seen(api.json("/api/cases/nonsense/close-case", caseworker(), CLOSE))
                        .body())
                .isEqualTo(forbidden);
        assertThat(seen(api.json(CASE + "no-such-command", caseworker(), CLOSE)).body())
                .isEqualTo(forbidden);
        assertThat(seen(api.json(CASE + "join-hub", caseworker(), CLOSE)).body())
                .isEqualTo(forbidden);
    }

    @Test
    void takes_a_hubs_commands_from_operators_only() {
        var body = "{\"data\":{\"on\":\"2010-06-01\"}}";

        assertThat(api.send(api.json("/api/hubs/KZ/join-hub", api.issuer.operator(), body))
                        .statusCode())
                .isEqualTo(200);
        assertThat(api.send(api.json("/api/hubs/KZ/join-hub", api.issuer.hub("KZ"), body))
                        .statusCode())
                .isEqualTo(403);
        assertThat(seen(api.json(CASE + "close-case", api.issuer.hub("KZ"), CLOSE))
                        .statusCode())
                .isEqualTo(403);
        assertThat(seen(api.json(CASE + "close-case", api.issuer.auditor("KZ"), CLOSE))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void hides_what_went_wrong_inside() {
        api.appender.answering(_ -> {
            throw new IllegalStateException("Aizhan, born 1999");
        });
        var answer = seen(close());

        assertProblem(answer, 500, "internal");
        assertThat(answer.body()).contains("\"reference\"").doesNotContain("Aizhan");
    }

    @Test
    void serves_schemas_and_describes_each_message() {
        var schema =
                api.send(api.to("/api/schemas/confirm-victim", api.issuer.iom()).GET());
        var description = api.send(api.to("/v3/api-docs", caseworker()).GET());

        assertThat(schema.body()).contains("\"const\":\"confirm-victim\"", "\"forced-labour\"");
        assertThat(api.send(api.to("/api/schemas/none", api.issuer.iom()).GET()).statusCode())
                .isEqualTo(404);
        assertThat(description.body())
                .contains("\"openapi\":\"3.1", "/api/cases/{id}/confirm-victim", "/api/hubs/{hub}/join-hub")
                .contains("/api/providers/register-provider", "/api/providers/{id}/set-capacity")
                .contains("/api/cases/report-suspicion", "\"additionalProperties\":false")
                .doesNotContain("{command}");
    }

    private HttpResponse<String> refused(RefusalCode code) {
        api.appender.answering(_ -> new Outcome.Refused(code, null, code.meaning()));
        return seen(close());
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static HttpRequest.Builder close() {
        return api.json(CASE + "close-case", caseworker(), CLOSE);
    }

    private static HttpResponse<String> seen(HttpRequest.Builder request) {
        return api.send(request.header("If-Match", "\"4\""));
    }

    private static String caseworker() {
        return api.issuer.caseworker("KZ", "KZ-MIA");
    }
}
