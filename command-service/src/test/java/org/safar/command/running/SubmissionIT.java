package org.safar.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.testsupport.TestIssuer;

/** The whole write side as it runs: real door, real deciders, real store. */
class SubmissionIT {
    private static final Pattern THING = Pattern.compile("\"thing\":\"(case:[0-9a-f]+)\"");

    @TempDir
    static Path data;

    private static TestIssuer issuer;
    private static RunningService service;
    private static Exchange exchange;

    @BeforeAll
    static void start() throws Exception {
        issuer = TestIssuer.start();
        service = RunningService.in(data, issuer.url());
        exchange = new Exchange(service.port());
        var setUp = exchange.submit("KZ", issuer.operator(), UUID.randomUUID(), Wire.setUp());
        assertThat(setUp.getLast()).contains("\"lines\":6,\"accepted\":6");
    }

    @AfterAll
    static void stop() {
        exchange.close();
        service.close();
        issuer.close();
    }

    @Test
    void answers_each_line_in_order_and_adds_up() throws Exception {
        var submission = UUID.randomUUID();
        var receipts = submitted(submission, mixed("order"));

        assertThat(receipts.getFirst())
                .contains("\"line\":1,", "\"status\":\"accepted\"", "\"case.suspicion-reported\"");
        assertThat(receipts.get(1)).contains("\"line\":2,", "\"sequence\":2", "\"case.person-screened\"");
        assertThat(receipts.get(2)).contains("\"line\":3,", "\"malformed-json\"");
        assertThat(receipts.get(3)).contains("\"line\":4,", "\"status\":\"not-yet\"");
        assertThat(receipts.get(4)).contains("\"line\":5,", "\"unknown-field\"", "\"pointer\":\"/data/colour\"");
        assertThat(receipts.get(5))
                .isEqualTo("{\"summary\":{\"submission\":\"KZ:" + submission + "\",\"lines\":5,\"accepted\":2,"
                        + "\"unchanged\":0,\"duplicate\":0,\"notYet\":1,\"refused\":2}}");
        assertThat(exchange.get(Exchange.receipts("KZ", submission), issuer.hub("KZ"))
                        .body()
                        .lines())
                .isEqualTo(receipts);
    }

    @Test
    void knows_everything_again_that_was_sent_before() throws Exception {
        var lines = mixed("again").subList(0, 2);
        submitted(UUID.randomUUID(), lines);
        var events = ofThings();
        var receipts = submitted(UUID.randomUUID(), lines);

        assertThat(receipts.getLast()).contains("\"lines\":2,\"accepted\":0,\"unchanged\":0,\"duplicate\":2");
        assertThat(ofThings()).isEqualTo(events);
    }

    @Test
    void has_a_version_seen_and_a_breach_acknowledged_before_it_stores() throws Exception {
        var lines = List.of(
                Wire.threeSteps(Wire.id("four eyes"), "KZ-four-eyes"),
                Wire.message(
                        Wire.id("four eyes presumed"),
                        "KZ-four-eyes",
                        "recognise-as-presumed",
                        "{\"body\":\"KZ-MIA\",\"grounds\":[\"indicator\"]}"));
        var thing = thing(submitted(UUID.randomUUID(), lines).getFirst());
        var path = "/api/cases/" + thing + "/confirm-victim";
        var officer = issuer.token(Map.of(
                "role", "caseworker", "hub", "KZ", "custodian", "KZ-MIA", "body", "KZ-MIA", "sub", Wire.OFFICER));

        assertThat(exchange.json(path, officer, confirmation("")).statusCode()).isEqualTo(428);
        var stale = seen(path, officer, "0", "");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.headers().firstValue("ETag")).contains("\"3\"");
        var unacknowledged = seen(path, officer, "3", "");
        assertThat(unacknowledged.statusCode()).isEqualTo(409);
        assertThat(unacknowledged.body()).contains("acknowledgement-required", "screener-decides");
        var stored = seen(
                path,
                officer,
                "3",
                "\"acknowledges\":[{\"rule\":\"screener-decides\",\"reason\":\"no-other-officer\"}],");
        assertThat(stored.body()).contains("case.victim-confirmed");
        assertThat(stored.statusCode()).isEqualTo(200);
        assertThat(stored.headers().firstValue("ETag")).contains("\"5\"");
    }

    @Test
    void shows_a_position_to_operators_and_a_token_to_hubs() throws Exception {
        var submission = UUID.randomUUID();
        assertThat(submitted(submission, mixed("positions").subList(0, 1)).getFirst())
                .contains("\"token\":\"")
                .doesNotContain("position\":");
        var toOperators = exchange.get(Exchange.receipts("KZ", submission), issuer.operator());
        assertThat(toOperators.body()).contains("\"position\":").doesNotContain("token");
    }

    @Test
    void opens_one_case_over_rest() throws Exception {
        var opened = exchange.json(
                "/api/cases/report-suspicion",
                issuer.caseworker("KZ", "KZ-MIA"),
                "{\"reference\":\"KZ-rest\",\"occurredOn\":\"2026-03-02\",\"data\":" + Wire.SUSPICION + "}");

        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(opened.headers().firstValue("ETag")).contains("\"0\"");
    }

    @Test
    void imports_rows_for_a_custodian_and_stores_none_in_a_dry_run() throws Exception {
        var before = service.log().head();
        var dry = imported("?custodian=KZ-CTDC&dryRun=true");
        assertThat(dry.body()).contains("\"lines\":2,\"accepted\":1").contains("\"code\":\"outside-hub\"");
        assertThat(service.log().head()).isEqualTo(before);

        assertThat(imported("?custodian=KZ-CTDC").body()).contains("\"lines\":2,\"accepted\":1,", "\"line\":3");
        assertThat(imported("?custodian=KZ-CTDC").body()).contains("\"duplicate\":1,\"notYet\":0,\"refused\":1");
        assertThat(imported("").statusCode()).isEqualTo(400);
        assertThat(imported("?custodian=KZ-NOBODY").body()).contains("\"accepted\":0");
    }

    @Test
    void lets_nobody_in_who_is_not_the_hub() throws Exception {
        var submission = UUID.randomUUID();
        submitted(submission, mixed("door").subList(0, 1));
        var path = "/api/hubs/KZ/submissions";

        assertThat(ndjson(path, issuer.hub("UZ")).statusCode()).isEqualTo(404);
        assertThat(ndjson("/api/hubs/XX/submissions", issuer.hub("KZ")).statusCode())
                .isEqualTo(404);
        assertThat(ndjson(path, issuer.caseworker("KZ", "KZ-MIA")).statusCode()).isEqualTo(403);
        assertThat(ndjson(path, issuer.forged(Map.of("role", "hub", "hub", "KZ")))
                        .statusCode())
                .isEqualTo(401);
        assertThat(exchange.get(Exchange.receipts("KZ", submission), issuer.hub("UZ"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(exchange.get(Exchange.receipts("KZ", UUID.randomUUID()), issuer.hub("KZ"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void describes_itself_and_is_ready() throws Exception {
        assertThat(exchange.get("/v3/api-docs", issuer.hub("KZ")).body())
                .contains("\"openapi\":\"3.1", "/api/cases/{id}/confirm-victim", "/api/hubs/{hub}/submissions");
        assertThat(exchange.get("/actuator/health/readiness", issuer.hub("KZ")).body())
                .contains("UP");
        assertThat(exchange.get("/api/schemas/confirm-victim", issuer.hub("KZ")).statusCode())
                .isEqualTo(200);
    }

    /** Events but for the submissions' own records. */
    private static long ofThings() {
        return service.events().stream()
                .filter(event -> !event.thing().startsWith("submission:"))
                .count();
    }

    private static List<String> mixed(String name) {
        var reference = "KZ-" + name;
        return List.of(
                Wire.message(Wire.id(name + 1), reference, "report-suspicion", Wire.SUSPICION),
                Wire.threeSteps(Wire.id(name + 2), reference + "-2"),
                "{\"id\":",
                Wire.message(Wire.id(name + 4), reference + "-unknown", "screen-person", Wire.SCREENING),
                Wire.message(Wire.id(name + 5), reference, "describe-person", "{\"colour\":\"blue\"}"));
    }

    private static List<String> submitted(UUID submission, List<String> lines) throws Exception {
        return new ArrayList<>(exchange.submit("KZ", issuer.hub("KZ"), submission, lines));
    }

    private static HttpResponse<String> seen(String path, String token, String version, String more) throws Exception {
        return exchange.send(
                exchange.command(path, token, confirmation(more)).header("If-Match", "\"" + version + "\""));
    }

    private static String confirmation(String more) {
        return "{" + more + "\"occurredOn\":\"2026-03-05\",\"data\":{\"body\":\"KZ-COMMISSION\","
                + "\"act\":[\"recruitment\"],\"means\":[\"deception\"],\"purpose\":[\"forced-labour\"]}}";
    }

    private static String thing(String receipt) {
        var thing = THING.matcher(receipt);
        assertThat(thing.find()).as(receipt).isTrue();
        return thing.group(1);
    }

    private static HttpResponse<String> ndjson(String path, String token) throws Exception {
        return exchange.send(exchange.to(path, token)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString("{}\n")));
    }

    private static HttpResponse<String> imported(String parameters) throws Exception {
        var header = """
                yearOfRegistration,gender,ageBroad,traffickMonths,citizenship,CountryOfExploitation,\
                meansDebtBondageEarnings,meansThreats,meansAbusePsyPhySex,meansFalsePromises,meansDrugsAlcohol,\
                meansDenyBasicNeeds,meansExcessiveWorkHours,meansWithholdDocs,isForcedLabour,isSexualExploit,\
                isOtherExploit,typeOfLabourAgriculture,typeOfLabourConstruction,typeOfLabourDomesticWork,\
                typeOfLabourHospitality,typeOfSexProstitution,typeOfSexPornography,recruiterRelationIntimatePartner,\
                recruiterRelationFriend,recruiterRelationFamily,recruiterRelationOther
                """;
        var rows = """
                2019,Woman,30--38,13--24 (1-2 yrs),UZB,KAZ,1,0,0,0,0,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,0
                2019,Woman,30--38,13--24 (1-2 yrs),UZB,RUS,1,0,0,0,0,0,0,1,1,0,0,1,0,0,0,0,0,0,1,0,0
                """;
        return exchange.send(exchange.to("/api/hubs/KZ/imports/ctdc-2024" + parameters, issuer.hub("KZ"))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(header + rows)));
    }
}
