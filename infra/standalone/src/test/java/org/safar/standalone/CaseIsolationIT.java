package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.standalone.SeededCases.Held.BY_MISSION;
import static org.safar.standalone.SeededCases.Held.BY_POLICE;
import static org.safar.standalone.SeededCases.Held.BY_SHELTER;
import static org.safar.standalone.SeededCases.Held.BY_SHELTER_EXPIRED;
import static org.safar.standalone.SeededCases.Held.BY_SHELTER_SHOWN;
import static org.safar.standalone.SeededCases.Held.BY_SHELTER_WITHDRAWN;
import static org.safar.standalone.SeededCases.Held.BY_UZ_POLICE;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.standalone.BothServices.Answer;
import org.safar.standalone.SeededCases.Held;
import org.safar.web.Role;

/** Who is not meant to know of a case learns nothing of it, whichever way they ask: it is as if it had never been reported. */
class CaseIsolationIT {
    private static final String NOWHERE = "0123456789abcdef0123456789abcdef";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]{32})\"");
    private static final Pattern TOTAL = Pattern.compile("\"casesReported\":\\{.*?\"total\":\\{(.*?)}");

    @TempDir
    private static Path data;

    private static BothServices services;
    private static SeededCases cases;

    @BeforeAll
    static void start() {
        services = new BothServices(data);
        cases = SeededCases.in(services);
    }

    @AfterAll
    static void stop() {
        services.close();
    }

    /** From "Who may see what": in lists. */
    private static Set<Held> listed(Who who) {
        return switch (who) {
            case KZ_POLICE, KZ_COMMISSION, KZ_REGION -> EnumSet.of(BY_POLICE);
            case KZ_SUPERVISOR -> EnumSet.of(BY_POLICE, BY_SHELTER_SHOWN);
            case KZ_SHELTER -> EnumSet.of(BY_SHELTER, BY_SHELTER_SHOWN, BY_SHELTER_WITHDRAWN, BY_SHELTER_EXPIRED);
            case KZ_MISSION -> EnumSet.of(BY_MISSION);
            case KZ_AUDITOR -> EnumSet.complementOf(EnumSet.of(BY_UZ_POLICE));
            case AUDITOR -> EnumSet.allOf(Held.class);
            case UZ_POLICE, UZ_SUPERVISOR, UZ_COMMISSION, UZ_AUDITOR -> EnumSet.of(BY_UZ_POLICE);
            case KZ_OTHER_REGION, KZ_HUB, IOM_OFFICE, OPERATOR, DESK, UZ_HUB -> EnumSet.noneOf(Held.class);
        };
    }

    /** Of those, which may be opened under the hub's own id: commissions open none, auditors know other ids. */
    private static Set<Held> opened(Who who) {
        return who.role() == Role.COMMISSION || who.role() == Role.AUDITOR ? EnumSet.noneOf(Held.class) : listed(who);
    }

    @Test
    void lists_hold_what_is_the_callers_and_no_trace_of_others() {
        for (var who : Who.values()) {
            for (var query :
                    List.of("", "?limit=1", "?hub=KZ&limit=200", "?identification=presumed", "?standing=open")) {
                var answer = services.get("/api/cases" + query, who.token(services.issuer));
                var seen = new HashSet<>(found(answer.body()));
                var most = query.equals("?limit=1") ? 1 : listed(who).size();
                assertThat(seen).as(who + query).hasSizeLessThanOrEqualTo(most);
                if (query.isEmpty()) assertThat(seen).as("%s", who).hasSize(most);
                for (var held : Held.values()) {
                    var known = answer.body() + answer.headers();
                    if (!opened(who).contains(held)) assertThat(known).doesNotContain(cases.id(held));
                    if (listed(who).stream().noneMatch(one -> one.custodian.equals(held.custodian)))
                        assertThat(known).doesNotContain(held.custodian + "\"");
                }
            }
        }
    }

    @Test
    void a_case_of_others_is_answered_as_one_that_is_not_there() {
        for (var who : Who.values()) {
            var token = who.token(services.issuer);
            for (var held : Held.values()) {
                var mine = opened(who).contains(held);
                for (var path : List.of("", "/history", "/history?until=0")) {
                    for (var method : List.of("GET", "HEAD", "OPTIONS")) {
                        var there = services.ask(services.query, method, address(cases.id(held), path), token);
                        var nowhere = services.ask(services.query, method, address(NOWHERE, path), token);
                        if (mine && !method.equals("OPTIONS"))
                            assertThat(there.status()).isEqualTo(200);
                        else
                            assertThat(there)
                                    .as(who + " " + method + " " + held + path)
                                    .isEqualTo(nowhere);
                    }
                    var version = cases.version(held);
                    var there = versioned(cases.id(held), path, version, token);
                    if (mine && path.isEmpty()) assertThat(there.status()).isEqualTo(304);
                    else if (!mine)
                        assertThat(there).as(who + " if newer").isEqualTo(versioned(NOWHERE, path, version, token));
                }
            }
        }
    }

    /** Only where the case is seen does a version that is known save anything. */
    private static Answer versioned(String id, String path, long version, String token) {
        return services.send(
                services.to(services.query, address(id, path), token).header("If-None-Match", "\"" + version + "\""));
    }

    private static String address(String id, String path) {
        return "/api/cases/" + id + path;
    }

    @Test
    void an_auditor_opens_what_the_mandate_covers_under_its_own_ids_alone() {
        var regional = found(
                services.get("/api/cases", Who.AUDITOR.token(services.issuer)).body());
        var ofOneHub = found(services.get("/api/cases", Who.KZ_AUDITOR.token(services.issuer))
                .body());
        assertThat(ofOneHub).hasSize(listed(Who.KZ_AUDITOR).size()).doesNotContainAnyElementsOf(regional);
        for (var id : ofOneHub) {
            assertThat(opens(Who.KZ_AUDITOR, id)).isTrue();
            for (var who : Who.values())
                if (who != Who.KZ_AUDITOR)
                    assertThat(opens(who, id)).as("%s", who).isFalse();
        }
    }

    private static boolean opens(Who who, String id) {
        return services.get(address(id, "/history"), who.token(services.issuer)).status() == 200;
    }

    @Test
    void nobody_writes_to_a_case_that_they_do_not_see() {
        for (var who : Who.values()) {
            if (who.role() != Role.CASEWORKER && who.role() != Role.SUPERVISOR) continue;
            for (var held : Held.values()) {
                if (listed(who).contains(held)) continue;
                for (var version : List.of("\"0\"", "\"2\"", "\"99\"")) {
                    var there = screened(cases.id(held), version, who);
                    assertThat(there).as(who + " to " + held).isEqualTo(screened(NOWHERE, version, who));
                    assertThat(there.status()).isEqualTo(404);
                }
            }
        }
    }

    @Test
    void who_is_shown_a_case_by_consent_does_not_write_to_it() {
        var shown = cases.id(BY_SHELTER_SHOWN);
        assertThat(services.get(address(shown, ""), Who.KZ_SUPERVISOR.token(services.issuer))
                        .status())
                .isEqualTo(200);
        assertThat(screened(shown, "\"3\"", Who.KZ_SUPERVISOR).status()).isEqualTo(404);
    }

    private static Answer screened(String id, String version, Who who) {
        var body = "{\"occurredOn\":\"2026-03-05\","
                + "\"data\":{\"indicatorList\":\"KZ-2024\",\"indicators\":[\"debt-bondage\"]}}";
        return services.send(services.to(services.command, address(id, "/screen-person"), who.token(services.issuer))
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void nobody_learns_the_next_steps_of_a_case_that_they_do_not_see() {
        for (var who : Who.values()) {
            for (var held : Held.values()) {
                var there = nextSteps(cases.id(held), who);
                var may = who.role() == Role.CASEWORKER || (who.role() == Role.SUPERVISOR && held != BY_SHELTER_SHOWN);
                if (may && listed(who).contains(held))
                    assertThat(there.body()).as("%s", who).contains("\"command\":\"confirm-victim\",\"state\":\"");
                else assertThat(there).as(who + " " + held).isEqualTo(nextSteps(NOWHERE, who));
            }
        }
    }

    private static Answer nextSteps(String id, Who who) {
        return services.ask(services.command, "GET", address(id, "/next-steps"), who.token(services.issuer));
    }

    /** Exact to whom the cases belong, of these alone; withheld from everybody else. */
    @Test
    void figures_count_for_each_what_is_theirs() {
        for (var who : Who.values()) {
            var answer = services.get("/api/countries/KZ/dashboard", who.token(services.issuer));
            var expected = switch (who) {
                case KZ_POLICE, KZ_SUPERVISOR -> "\"value\":1";
                case KZ_SHELTER -> "\"value\":4";
                case KZ_OTHER_REGION -> "\"value\":0";
                case KZ_COMMISSION, KZ_REGION, KZ_AUDITOR, AUDITOR -> "\"value\":6";
                case KZ_MISSION, IOM_OFFICE, UZ_POLICE, UZ_SUPERVISOR, UZ_COMMISSION, UZ_AUDITOR ->
                    "\"mark\":\"withheld\"";
                case OPERATOR, DESK, KZ_HUB, UZ_HUB -> "";
            };
            assertThat(total(answer.body())).as(who + answer.body()).isEqualTo(expected);
            if (expected.contains("withheld"))
                assertThat(answer.body()).as("%s", who).doesNotContain("\"value\"");
        }
    }

    private static String total(String body) {
        var total = TOTAL.matcher(body);
        return total.find() ? total.group(1) : "";
    }

    /** What a figure stands on can be asked at a position by auditors alone: two positions beside a case would count it. */
    @Test
    void nobody_but_auditors_asks_at_a_position() {
        for (var who : Who.values()) {
            for (var path : List.of("/api/countries/KZ/dashboard?asOf=5", "/api/routes?by=KZ&asOf=5")) {
                var status = services.get(path, who.token(services.issuer)).status();
                var may = who == Who.AUDITOR || who == Who.KZ_AUDITOR;
                assertThat(status).as(who + path).isIn(may ? Set.of(200) : Set.of(400, 403));
            }
        }
    }

    @Test
    void another_hubs_feed_is_a_band_and_no_number() {
        for (var who : Who.values()) {
            var feeds = services.get("/api/feeds", who.token(services.issuer)).body();
            var exact = switch (who) {
                case KZ_SUPERVISOR, KZ_COMMISSION, KZ_AUDITOR, KZ_HUB -> Set.of("KZ");
                case UZ_SUPERVISOR, UZ_COMMISSION, UZ_AUDITOR, UZ_HUB -> Set.of("UZ");
                case AUDITOR, OPERATOR -> Set.of("KZ", "UZ");
                default -> Set.<String>of();
            };
            for (var hub : List.of("KZ", "UZ"))
                assertThat(feeds.contains(hub + "-NGO-1")).as(who + feeds).isEqualTo(exact.contains(hub));
        }
    }

    private static List<String> found(String body) {
        return ID.matcher(body).results().map(found -> found.group(1)).toList();
    }
}
