package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.safar.axon.store.EventLog;
import org.safar.command.automation.Timekeeper;
import org.safar.standalone.BothServices.Answer;
import org.safar.standalone.RouteRoles.Route;
import org.safar.standalone.SeededCases.Held;
import org.safar.web.Role;
import tools.jackson.databind.json.JsonMapper;

/** One person in a case of Kazakhstan and a case of Uzbekistan: counted once as long as the desk says so, and no hub learns of it. */
@TestMethodOrder(OrderAnnotation.class)
class LinkIsolationIT {
    private static final Pattern THING = Pattern.compile("\"thing\":\"link:([0-9a-f]{32})\"");
    private static final Pattern MINUTE = Pattern.compile("\"asOf\":\"[0-9-]{10}T[0-9:]{8}Z\"");
    private static final String REASON = "{\"reason\":\"not-the-same-person\"}";
    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    private static Path data;

    private static BothServices services;
    private static SeededCases cases;
    private static String proposer;
    private static String confirmer;
    private static String link = "";

    private static long unlinked;
    private static long confirmedAt;
    private static Map<String, Answer> before = Map.of();

    @BeforeAll
    static void start() {
        services = new BothServices(data);
        cases = SeededCases.in(services);
        for (var held : List.of(Held.BY_POLICE, Held.BY_UZ_POLICE, Held.BY_SHELTER))
            new ToldByHub(services, held.hub)
                    .about("case", held.reference())
                    .on("2026-03-03", "record-consent", "{'scopes':['matching'],'purpose':'protection'}")
                    .send();
        services.catchUp();
        proposer = Who.DESK.token(services.issuer);
        confirmer = Who.DESK.token(services.issuer);
        unlinked = victims("");
        before = read();
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    @Test
    @Order(1)
    void two_people_of_the_desk_say_that_two_are_one_and_from_there_on_one_is_counted() {
        var proposed = propose(Held.BY_POLICE, Held.BY_UZ_POLICE);
        assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
        link = found(proposed);
        assertThat(victims("")).isEqualTo(unlinked);
        assertThat(said("confirm-link", "{}", 0, proposer).body()).contains("\"code\":\"proposer-confirms\"");
        assertThat(said("confirm-link", "{}", 0, confirmer).status()).isEqualTo(200);
        confirmedAt = head();
        assertThat(victims("")).isEqualTo(unlinked - 1);
        assertThat(victims("?asOf=" + (confirmedAt - 2))).isEqualTo(unlinked);
    }

    @Test
    @Order(2)
    void the_desk_and_auditors_of_the_region_read_it_each_by_ids_of_their_own() {
        var desk = services.get("/api/links/" + link, proposer).body();
        assertThat(desk).contains("\"stage\":\"confirmed\"", cases.id(Held.BY_POLICE), cases.id(Held.BY_UZ_POLICE));
        var auditor =
                services.get("/api/links", Who.AUDITOR.token(services.issuer)).body();
        assertThat(auditor)
                .contains(link, "\"stage\":\"confirmed\"", "\"oneReceipt\":")
                .doesNotContain(cases.id(Held.BY_POLICE), cases.id(Held.BY_UZ_POLICE));
    }

    /** What hubs, IOM and commissions read is the same in every byte, figures too: their own count is their own. */
    @Test
    @Order(3)
    void nobody_else_sees_the_link_or_that_there_is_one() {
        nothingElseChanged();
        for (var who : Who.values()) {
            if (who == Who.DESK || who == Who.AUDITOR) continue;
            var token = who.token(services.issuer);
            for (var path : List.of("", "/confirm-link"))
                assertThat(services.get("/api/links/" + link + path, token))
                        .as("%s", who)
                        .isEqualTo(services.get("/api/links/" + "9".repeat(32) + path, token));
            assertThat(services.get("/api/links", token).body()).doesNotContain(link);
        }
        for (var held : List.of(Held.BY_POLICE, Held.BY_UZ_POLICE)) {
            var owner = services.issuer.caseworker(held.hub, held.custodian);
            var history = services.get("/api/cases/" + cases.id(held) + "/history", owner);
            assertThat(history.body()).contains("case.consent-given").doesNotContain("link");
        }
    }

    @Test
    @Order(4)
    void without_consent_the_desk_does_not_even_learn_which_cases_there_are() {
        var there = propose(cases.id(Held.BY_POLICE), cases.id(Held.BY_MISSION));
        assertThat(there.status()).isEqualTo(409);
        assertThat(there.body()).contains("\"code\":\"not-for-matching\"", "\"pointer\":\"/data/other\"");
        assertThat(there).isEqualTo(propose(cases.id(Held.BY_POLICE), "0123456789abcdef0123456789abcdef"));
    }

    @Test
    @Order(5)
    void dissolved_they_are_two_again_and_one_for_whoever_asks_as_it_was_known() {
        assertThat(said("dissolve-link", REASON, 1, proposer).status()).isEqualTo(200);
        assertThat(victims("")).isEqualTo(unlinked);
        assertThat(victims("?asOf=" + confirmedAt)).isEqualTo(unlinked - 1);
        nothingElseChanged();
    }

    @Test
    @Order(6)
    void who_takes_back_the_consent_is_matched_no_more() {
        assertThat(propose(Held.BY_POLICE, Held.BY_UZ_POLICE).status()).isEqualTo(201);
        assertThat(said("confirm-link", "{}", 3, confirmer).status()).isEqualTo(200);
        assertThat(victims("")).isEqualTo(unlinked - 1);
        new ToldByHub(services, "UZ")
                .about("case", Held.BY_UZ_POLICE.reference())
                .on("2026-03-04", "withdraw-consent", "{'scopes':['matching']}")
                .send();
        services.command.getBean(Timekeeper.class).keep();
        assertThat(victims("")).isEqualTo(unlinked);
        assertThat(services.get("/api/links/" + link, proposer).body())
                .contains("\"stage\":\"dissolved\"", "\"dissolved\":\"consent-withdrawn\"");
    }

    private static Answer propose(Held one, Held other) {
        return propose(cases.id(one), cases.id(other));
    }

    private static Answer propose(String one, String other) {
        var body = "{\"data\":{\"one\":\"" + one + "\",\"other\":\"" + other + "\"}}";
        return services.post("/api/links/propose-link", proposer, "application/json", body);
    }

    private static Answer said(String command, String data, long version, String token) {
        var path = "/api/links/" + link + "/" + command;
        return services.post(
                path, token, "application/json", "{\"data\":" + data + "}", "If-Match", "\"" + version + "\"");
    }

    private static String found(Answer answer) {
        var thing = THING.matcher(answer.body());
        assertThat(thing.find()).as(answer.body()).isTrue();
        return thing.group(1);
    }

    /** Identified victims of the whole region, exactly. */
    private static long victims(String asOf) {
        services.catchUp();
        var answer = services.get("/api/region/dashboard" + asOf, Who.AUDITOR.token(services.issuer));
        return JSON.readTree(answer.body()).at("/panels/identified/total/value").asLong(-1);
    }

    private static long head() {
        return services.command.getBean("eventLog", EventLog.class).head();
    }

    private static void nothingElseChanged() {
        var now = read();
        assertThat(now.keySet()).isEqualTo(before.keySet());
        now.forEach((asked, answer) -> assertThat(answer).as("%s", asked).isEqualTo(before.get(asked)));
    }

    /** All that everybody of a hub, and IOM, can read of the API. Auditors see positions, which go on whatever happens. */
    private static Map<String, Answer> read() {
        // what is due by now is raised first: figures say whether all that is stored is in them
        services.command.getBean(Timekeeper.class).keep();
        services.catchUp();
        var answers = new LinkedHashMap<String, Answer>();
        for (var who : Who.values()) {
            if (List.of(Role.AUDITOR, Role.DESK, Role.OPERATOR).contains(who.role())) continue;
            for (var route : readable())
                for (var held : List.of(Held.BY_POLICE, Held.BY_UZ_POLICE)) {
                    var path = RouteRoles.path(route, cases.id(held));
                    answers.put(who + " " + path, timeless(services.get(path, who.token(services.issuer))));
                }
        }
        return answers;
    }

    /** Without the minute that is now: it passes while everything is read. */
    private static Answer timeless(Answer answer) {
        var headers = new TreeMap<>(answer.headers());
        headers.remove("etag");
        return new Answer(
                answer.status(), headers, MINUTE.matcher(answer.body()).replaceAll("now"));
    }

    private static List<Route> readable() {
        var routes = new ArrayList<Route>();
        RouteRoles.expected().keySet().stream()
                .filter(route -> route.service().equals("query"))
                .filter(route -> route.method().equals("GET"))
                .filter(route -> route.pattern().startsWith("/api/"))
                .forEach(routes::add);
        return routes;
    }
}
