package org.safar.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Outcome.EventRef;
import org.safar.command.message.Lines;
import org.safar.command.personlink.PersonLinkCommand.ProposeLink;
import org.safar.kernel.CaseId;
import org.safar.kernel.code.ActorRole;

/** How the neutral desk comes in: by one-command routes of its own, for no hub. */
class LinkEndpointTest {
    private static final CaseId ONE = new CaseId("1".repeat(32));
    private static final CaseId OTHER = new CaseId("2".repeat(32));
    private static final String LINK =
            "/api/links/" + Lines.thingIds().linkOf(ONE, OTHER).value() + "/";
    private static final String PAIR =
            "{\"data\":{\"one\":\"" + ONE.value() + "\",\"other\":\"" + OTHER.value() + "\"}}";

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
        api.appender.answering(_ -> new Outcome.Stored(List.of(new EventRef("link.proposed", 0)), List.of()));
    }

    @Test
    void two_cases_name_their_link() {
        var answer = proposed(desk(), PAIR);
        var report = api.appender.reports().getLast();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(report.thing()).isEqualTo(Lines.thingIds().linkOf(OTHER, ONE));
        assertThat(report.steps())
                .singleElement()
                .isInstanceOfSatisfying(
                        ProposeLink.class, pair -> assertThat(pair.other()).isEqualTo(OTHER));
        assertThat(report.envelope().hub()).isNull();
        assertThat(report.envelope().actor().role()).isEqualTo(ActorRole.DESK);
    }

    @Test
    void the_desk_has_no_references() {
        var byReference = PAIR.replace("{\"data\"", "{\"reference\":\"KZ-1\",\"data\"");
        assertThat(proposed(desk(), byReference).statusCode()).isEqualTo(422);
        var hubsCase = PAIR.replace("\"" + ONE.value() + "\"", "{\"reference\":\"KZ-1\"}");
        assertThat(proposed(desk(), hubsCase).statusCode()).isEqualTo(422);
        assertThat(proposed(desk(), PAIR.replace(OTHER.value(), ONE.value())).body())
                .contains("\"code\":\"one-case-twice\"");
    }

    @Test
    void what_stands_is_confirmed_in_the_version_that_was_seen() {
        var path = LINK + "confirm-link";
        assertThat(api.send(api.json(path, desk(), "{\"data\":{}}")).statusCode())
                .isEqualTo(428);
        var answer = api.send(api.json(path, desk(), "{\"data\":{}}").header("If-Match", "\"0\""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(api.appender.reports().getLast().expectedVersion()).isZero();
    }

    @Test
    void nobody_else_speaks_of_links_and_the_desk_of_nothing_else() {
        for (var token : List.of(
                api.issuer.caseworker("KZ", "KZ-MIA"),
                api.issuer.operator(),
                api.issuer.hub("KZ"),
                api.issuer.auditor("KZ"))) {
            assertThat(proposed(token, PAIR).statusCode()).isEqualTo(403);
            assertThat(api.send(api.json(LINK + "confirm-link", token, "{\"data\":{}}"))
                            .statusCode())
                    .isEqualTo(403);
        }
        var closing = "/api/cases/" + ONE.value() + "/close-case";
        assertThat(api.send(api.json(closing, desk(), "{\"data\":{\"reason\":\"withdrew\"}}"))
                        .statusCode())
                .isEqualTo(403);
        for (var wrong : List.of("close-case", "propose-link", "lapse-link"))
            assertThat(api.send(api.json(LINK + wrong, desk(), PAIR).header("If-Match", "\"0\""))
                            .statusCode())
                    .as(wrong)
                    .isEqualTo(404);
    }

    private static HttpResponse<String> proposed(String token, String body) {
        return api.send(api.json("/api/links/propose-link", token, body));
    }

    private static String desk() {
        return api.issuer.token(Map.of("role", "desk"));
    }
}
