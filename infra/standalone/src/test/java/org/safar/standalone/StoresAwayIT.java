package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.standalone.BothServices.Answer;
import org.safar.testsupport.Eventually;

/** Both services while PostgreSQL or MongoDB is away: what callers are told, and that in the end nothing is missing or twice. */
class StoresAwayIT {
    private static final Pattern ACCEPTED = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"status\":\"accepted\"");
    private static final Pattern DUPLICATE = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"status\":\"duplicate\"");
    private static final String DASHBOARD = "/api/countries/KZ/dashboard";

    @TempDir
    private static Path data;

    private static CutServices cut;
    private static BothServices services;
    private static SeededCases cases;

    @BeforeAll
    static void start() {
        cut = new CutServices(data);
        services = cut.both;
        cases = SeededCases.in(services);
    }

    @AfterAll
    static void stop() {
        cut.close();
    }

    @Test
    void postgres_stopped_under_load_is_told_and_loses_nothing() {
        var snapshot = services.get(DASHBOARD, cut.token(Who.UZ_COMMISSION));
        assertThat(snapshot.status()).isEqualTo(200);
        var load = new Load(services, "stopped");
        load.awaitSome();
        services.stopStore();
        cut.cutStore();
        var first = load.answers(true);
        first.values().stream().filter(answer -> answer.status() != 200).forEach(StoresAwayIT::assertStoreAway);
        assertReadersAreTold(snapshot);
        var acknowledged = new HashSet<UUID>();
        for (var number : first.keySet())
            acknowledged.addAll(found(ACCEPTED, first.get(number).body()));
        for (var number : first.keySet()) {
            if (first.get(number).status() == 200) continue;
            var soFar = load.receipts(number);
            assertThat(soFar.body()).as("where it stands").doesNotContain("summary");
            acknowledged.addAll(found(ACCEPTED, soFar.body()));
        }

        services.startStore();
        cut.joinStore();
        assertAllThereOnce(load, first.keySet(), acknowledged);
        cut.assertViewsAreFoldedFromZero();
        assertThat(cut.status(services.query, "/actuator/health/stores")).isEqualTo(200);
        assertThat(cut.status(services.command, "/actuator/health/readiness")).isEqualTo(200);
    }

    /** Writers have nothing to do, readers go on as far as what they need is there. */
    private static void assertReadersAreTold(Answer snapshot) {
        Eventually.holds(() -> cut.status(services.query, "/actuator/health/stores") == 503);
        assertThat(cut.status(services.query, "/actuator/health/readiness")).isEqualTo(200);
        assertThat(cut.status(services.command, "/actuator/health/readiness")).isEqualTo(503);
        var path = "/api/cases/" + cases.id(SeededCases.Held.BY_POLICE);
        for (var asked : new String[] {"/api/cases", path, path + "/history", "/api/feeds"}) {
            assertThat(services.get(asked, cut.token(Who.KZ_SUPERVISOR)).status())
                    .as(asked)
                    .isEqualTo(200);
        }
        assertThat(services.get(DASHBOARD, cut.token(Who.UZ_COMMISSION))).isEqualTo(snapshot);
        assertThat(services.get(DASHBOARD, cut.token(Who.AUDITOR)).body()).contains("\"level\":false");
        assertStoreAway(services.get(DASHBOARD + "?asOf=2026-05-05", cut.token(Who.AUDITOR)));
        assertThat(services.get("/api/operations/views", cut.token(Who.OPERATOR))
                        .body())
                .contains("\"headIsCurrent\":false");
    }

    @Test
    void a_line_to_postgres_that_is_cut_and_joined_again_is_waited_for() {
        var load = new Load(services, "cut");
        for (var time = 0; time < 3; time++) {
            load.awaitSome();
            cut.cutStore();
            cut.joinStore();
        }
        var answers = load.answers(false);
        assertThat(answers.values()).allMatch(answer -> answer.status() == 200);
        var acknowledged = new HashSet<UUID>();
        answers.values().forEach(answer -> acknowledged.addAll(found(ACCEPTED, answer.body())));
        assertAllThereOnce(load, answers.keySet(), acknowledged);
        cut.assertViewsAreFoldedFromZero();
    }

    @Test
    void mongodb_away_is_told_and_views_catch_up_by_themselves() {
        cut.cutViews();
        for (var asked : new String[] {"/api/cases", "/api/feeds"}) {
            assertAway(services.get(asked, cut.token(Who.KZ_SUPERVISOR)), "views-unavailable");
        }
        var load = new Load(services, "unread");
        load.awaitSome();
        var answers = load.answers(false);
        assertThat(answers.values()).as("who sends is not harmed").allMatch(answer -> answer.status() == 200);
        Eventually.holds(() -> cut.status(services.query, "/actuator/health/stores") == 503);
        assertThat(cut.status(services.command, "/actuator/health/readiness")).isEqualTo(200);
        Eventually.holds(
                () -> services.get(DASHBOARD, cut.token(Who.AUDITOR)).body().contains("\"level\":false"));

        cut.joinViews();
        cut.assertViewsAreFoldedFromZero();
        assertThat(services.get("/api/cases", cut.token(Who.KZ_SUPERVISOR)).status())
                .isEqualTo(200);
        Eventually.holds(() -> cut.status(services.query, "/actuator/health/stores") == 200);
    }

    @Test
    void a_mongodb_that_comes_back_without_its_last_events_or_without_any_is_filled_again() {
        try (var empty = CutServices.memory()) {
            cut.cutViews();
            cut.joinViewsTo(empty);
            Eventually.holds(cut::viewsAreFoldedFromZero);
            try (var load = new Load(services, "after the loss")) {
                load.awaitSome();
            }
            cut.assertViewsAreFoldedFromZero();
            // as after restoring a backup: what is there is older than what this service knows
            cut.cutViews();
            cut.joinViews();
            Eventually.holds(cut::viewsAreFoldedFromZero);
        }
    }

    private static void assertAllThereOnce(Load load, Set<Integer> sent, Set<UUID> acknowledged) {
        var expected = new HashSet<UUID>();
        for (var number : sent) {
            var again = load.deliverUntilTaken(number).body();
            var before = found(DUPLICATE, again);
            assertThat(again).contains("\"lines\":" + Load.LINES);
            assertThat(found(ACCEPTED, again).size() + before.size()).isEqualTo(Load.LINES);
            for (var line = 1; line <= Load.LINES; line++) {
                var message = load.message(number, line);
                expected.add(message);
                if (acknowledged.contains(message)) assertThat(before).contains(message);
            }
        }
        Folded.assertWhole(cut.log());
        var stored = new HashMap<UUID, Integer>();
        try (var events = cut.log().after(0)) {
            events.filter(event -> event.thing().startsWith("case:"))
                    .map(event -> event.envelope().messageId())
                    .filter(expected::contains)
                    .forEach(message -> stored.merge(message, 1, Integer::sum));
        }
        assertThat(stored).isEqualTo(expected.stream().collect(Collectors.toMap(it -> it, _ -> 1)));
    }

    private static void assertStoreAway(Answer answer) {
        assertAway(answer, "store-unavailable");
    }

    private static void assertAway(Answer answer, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(503);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.header("retry-after")).isNotEmpty();
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }

    private static Set<UUID> found(Pattern pattern, String receipts) {
        return pattern.matcher(receipts)
                .results()
                .map(it -> UUID.fromString(it.group(1)))
                .collect(Collectors.toSet());
    }
}
