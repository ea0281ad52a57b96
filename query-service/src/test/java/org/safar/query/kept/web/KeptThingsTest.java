package org.safar.query.kept.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.query.kept.KeptSamples.ACTIVITY;
import static org.safar.query.kept.KeptSamples.PROCEEDING;
import static org.safar.query.kept.KeptSamples.PROJECT;
import static org.safar.query.kept.KeptSamples.PROVIDER;
import static org.safar.query.kept.KeptSamples.TIP_EVENT;
import static org.safar.query.kept.KeptSamples.leaflets;
import static org.safar.query.kept.KeptSamples.linked;
import static org.safar.query.kept.KeptSamples.proceeding;
import static org.safar.query.kept.KeptSamples.project;
import static org.safar.query.kept.KeptSamples.shelter;
import static org.safar.query.kept.KeptSamples.tipEvent;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ProjectId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.place.Region;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.query.kept.KeptView;
import org.safar.query.view.Histories;
import org.safar.query.view.MemoryLog;
import org.safar.query.view.ViewSettings;
import org.safar.query.view.Views;
import org.safar.testsupport.Eventually;
import org.safar.web.Caller;
import org.safar.web.ProblemException;
import org.safar.web.Role;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Every role against what organisations of two hubs keep. */
class KeptThingsTest {
    private static final ProjectId UZBEK = new ProjectId("d".repeat(32));
    private static final TipEventId NGOS = new TipEventId("9".repeat(32));
    private static final Caller COMMISSION = caller(Role.COMMISSION, HubId.KZ, null);

    private static MongoHandle mongo;
    private static Views views;
    private static KeptAnswers answers;

    @BeforeAll
    static void fold() throws InterruptedException {
        var histories = new Histories()
                .add(HubId.KZ, PROVIDER, shelter(HubId.KZ))
                .add(HubId.KZ, ACTIVITY, leaflets(HubId.KZ, 40_000))
                .add(HubId.KZ, PROJECT, project(HubId.KZ))
                .add(HubId.UZ, UZBEK, project(HubId.UZ))
                .add(
                        HubId.KZ,
                        TIP_EVENT,
                        tipEvent(HubId.KZ, "KZ-MIA", CustodianKind.STATE),
                        linked(Histories.aCase(1), "KZ-MIA", CustodianKind.STATE),
                        linked(Histories.aCase(2), "KZ-NGO-1", CustodianKind.NGO))
                .add(HubId.KZ, NGOS, tipEvent(HubId.KZ, "KZ-NGO-1", CustodianKind.NGO))
                .add(HubId.KZ, PROCEEDING, proceeding(HubId.KZ));
        mongo = MongoServers.open(new MongoSettings(null, Path.of("unused"), ""));
        var quick = Duration.ofMillis(5);
        var settings = new ViewSettings("node", 100, 250, quick, Duration.ofSeconds(2), Duration.ZERO);
        var log = new MemoryLog(histories.take());
        views = new Views(List.of(new KeptView()), mongo, log, settings, Clock.systemUTC());
        views.start();
        assertThat(views.awaitPosition("kept", log.head(), Eventually.LONGEST)).isTrue();
        answers = new KeptAnswers(new KeptThings(views));
    }

    @AfterAll
    static void stop() {
        views.close();
        mongo.close();
    }

    @Test
    void staff_reads_its_own_hubs() {
        for (var staff :
                List.of(caller(Role.CASEWORKER, HubId.KZ, "KZ-MIA"), caller(Role.SUPERVISOR, HubId.KZ, null))) {
            assertThat(ids(ThingKind.PROJECT, staff)).containsExactly(PROJECT.value());
            assertThat(ids(ThingKind.PROVIDER, staff)).containsExactly(PROVIDER.value());
            assertThat(ids(ThingKind.ACTIVITY, staff)).containsExactly(ACTIVITY.value());
            absent(ThingKind.PROJECT, UZBEK.value(), staff);
        }
    }

    @Test
    void commissions_and_iom_plan_with_all_of_them() {
        for (var planner : List.of(COMMISSION, caller(Role.IOM, null, null), caller(Role.IOM, HubId.KZ, "KZ-IOM")))
            assertThat(ids(ThingKind.PROJECT, planner)).containsExactly(PROJECT.value(), UZBEK.value());
    }

    @Test
    void an_auditor_reads_what_the_mandate_covers() {
        assertThat(ids(ThingKind.PROJECT, caller(Role.AUDITOR, null, null))).hasSize(2);
        assertThat(ids(ThingKind.PROJECT, caller(Role.AUDITOR, HubId.UZ, null))).containsExactly(UZBEK.value());
    }

    @Test
    void operators_and_machines_read_none() {
        for (var other : List.of(caller(Role.OPERATOR, null, null), caller(Role.HUB, HubId.KZ, null))) {
            assertThat(ids(ThingKind.PROJECT, other)).isEmpty();
            absent(ThingKind.PROJECT, PROJECT.value(), other);
        }
    }

    @Test
    void trafficking_events_are_their_keepers_and_the_states_are_its_hubs() {
        assertThat(ids(ThingKind.TIP_EVENT, caller(Role.CASEWORKER, HubId.KZ, "KZ-NGO-1")))
                .containsExactly(NGOS.value());
        for (var state : List.of(
                caller(Role.CASEWORKER, HubId.KZ, "KZ-MIA"), caller(Role.SUPERVISOR, HubId.KZ, null), COMMISSION)) {
            assertThat(ids(ThingKind.TIP_EVENT, state)).containsExactly(TIP_EVENT.value());
            assertThat(ids(ThingKind.PROCEEDING, state)).containsExactly(PROCEEDING.value());
            absent(ThingKind.TIP_EVENT, NGOS.value(), state);
        }
        assertThat(ids(ThingKind.TIP_EVENT, caller(Role.AUDITOR, HubId.KZ, null)))
                .hasSize(2);
    }

    @Test
    void other_hubs_and_regions_and_offices_see_no_trafficking_event() {
        for (var other : List.of(
                caller(Role.COMMISSION, HubId.UZ, null),
                caller(Role.SUPERVISOR, HubId.UZ, null),
                new Caller(new ActorId(new UUID(1, 1)), Role.COMMISSION, HubId.KZ, null, new Region("KZ-75"), null),
                caller(Role.IOM, null, null),
                caller(Role.IOM, HubId.KZ, "KZ-IOM"),
                caller(Role.AUDITOR, HubId.UZ, null),
                caller(Role.OPERATOR, null, null),
                caller(Role.HUB, HubId.KZ, null))) {
            assertThat(ids(ThingKind.TIP_EVENT, other)).as("%s", other).isEmpty();
            assertThat(ids(ThingKind.PROCEEDING, other)).as("%s", other).isEmpty();
        }
    }

    /** That an event has a victim whom an NGO holds is not the state's to know, nor an auditor's under another id. */
    @Test
    void of_victims_only_those_are_told_whose_cases_the_caller_may_know_of() {
        var supervisor = caller(Role.SUPERVISOR, HubId.KZ, null);
        assertThat(victims(supervisor)).isEqualTo(List.of(Histories.aCase(1).value()));
        assertThat(victims(COMMISSION)).isEqualTo(List.of());
        assertThat(victims(caller(Role.AUDITOR, null, null))).isEqualTo(List.of());
    }

    /** Positions in the whole history tell how much others send; what a replay needs of them stays inside. */
    @Test
    void positions_are_not_told() {
        for (var kind : List.of(ThingKind.TIP_EVENT, ThingKind.PROCEEDING)) {
            var id = kind == ThingKind.PROCEEDING ? PROCEEDING.value() : TIP_EVENT.value();
            var told = requireNonNull(answers.one(kind, id, caller(Role.SUPERVISOR, HubId.KZ, null))
                    .getBody());
            assertThat(told.toString()).contains("custodian").doesNotContain("position", "traces");
        }
    }

    private static Object victims(Caller caller) {
        var event = requireNonNull(
                answers.one(ThingKind.TIP_EVENT, TIP_EVENT.value(), caller).getBody());
        return requireNonNull(event.get("victims"));
    }

    @Test
    void one_is_told_with_its_version() {
        var answer = answers.one(ThingKind.PROVIDER, PROVIDER.value(), COMMISSION);
        assertThat(answer.getHeaders().getETag()).isEqualTo("\"0\"");
        assertThat(requireNonNull(answer.getBody()))
                .containsEntry("id", PROVIDER.value())
                .containsEntry("hub", "KZ")
                .containsEntry("provider", "KZ-SHELTER-1")
                .containsEntry("contact", Map.of("from", "2026-01-10", "phone", "+77172123456"));
    }

    @Test
    void a_thing_of_another_kind_or_no_id_is_not_there() {
        absent(ThingKind.PROVIDER, PROJECT.value(), COMMISSION);
        absent(ThingKind.PROVIDER, "nothing", COMMISSION);
    }

    @Test
    void lists_come_in_pages() {
        var first = answers.list(ThingKind.PROJECT, COMMISSION, query("limit", "1"));
        assertThat(first.getHeaders().getFirst(HttpHeaders.LINK))
                .isEqualTo("</api/projects?after=" + PROJECT.value() + "&limit=1>; rel=\"next\"");
        var second = answers.list(ThingKind.PROJECT, COMMISSION, query("after", PROJECT.value()));
        assertThat(second.getHeaders().getFirst(HttpHeaders.LINK)).isNull();
        assertThat(ids(second.getBody(), ThingKind.PROJECT)).containsExactly(UZBEK.value());
        var ofOne = answers.list(ThingKind.PROJECT, COMMISSION, query("hub", "UZ"));
        assertThat(ids(ofOne.getBody(), ThingKind.PROJECT)).containsExactly(UZBEK.value());
    }

    @Test
    void what_cannot_be_asked_is_named() {
        for (var wrong : List.of(query("colour", "red"), query("hub", "RU"), query("limit", "0"), query("limit", "x")))
            assertThatThrownBy(() -> answers.list(ThingKind.PROJECT, COMMISSION, wrong))
                    .isInstanceOf(ProblemException.class);
    }

    private static void absent(ThingKind kind, String id, Caller caller) {
        assertThatThrownBy(() -> answers.one(kind, id, caller)).isInstanceOf(ProblemException.class);
    }

    private static List<Object> ids(ThingKind kind, Caller caller) {
        return ids(answers.list(kind, caller, new LinkedMultiValueMap<>()).getBody(), kind);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> ids(@Nullable Map<String, Object> body, ThingKind kind) {
        var lines =
                (List<Map<String, Object>>) requireNonNull(requireNonNull(body).get(kind.plural()));
        return lines.stream().map(line -> requireNonNull(line.get("id"))).toList();
    }

    private static MultiValueMap<String, String> query(String name, String value) {
        return new LinkedMultiValueMap<>(Map.of(name, List.of(value)));
    }

    private static Caller caller(Role role, @Nullable HubId hub, @Nullable String custodian) {
        var holder = custodian == null ? null : new CustodianCode(custodian);
        return new Caller(new ActorId(new UUID(1, 1)), role, hub, holder, null, null);
    }
}
