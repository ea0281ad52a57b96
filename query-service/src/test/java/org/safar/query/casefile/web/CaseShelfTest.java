package org.safar.query.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Confidence;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.LegKind;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.JourneyEvent.RouteLegRecorded;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RouteLeg;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.query.casefile.CaseFileView;
import org.safar.query.pseudonym.Pseudonyms;
import org.safar.query.view.Histories;
import org.safar.query.view.MemoryLog;
import org.safar.query.view.ViewSettings;
import org.safar.query.view.Views;
import org.safar.testsupport.Eventually;
import org.safar.web.Caller;
import org.safar.web.Role;

/** Every role against cases of a police, an NGO, an IOM mission and another hub. */
class CaseShelfTest {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final CaseId POLICE = Histories.aCase(1);
    private static final CaseId NGO = Histories.aCase(2);
    private static final CaseId MISSION = Histories.aCase(3);
    private static final CaseId OTHER_HUB = Histories.aCase(4);
    private static final CaseId SHOWN = Histories.aCase(5);
    private static final CaseId TAKEN_BACK = Histories.aCase(6);
    private static final CaseId A_CHILDS = Histories.aCase(7);
    private static final List<CaseId> ALL = List.of(POLICE, NGO, MISSION, OTHER_HUB, SHOWN, TAKEN_BACK, A_CHILDS);
    /** 31 March 2026 in the hubs' easternmost zone. */
    private static final Instant LAST_DAY = Instant.parse("2026-03-31T17:59:59Z");

    private static final Clock TODAY = Clock.fixed(LAST_DAY, ZoneOffset.UTC);
    private static final Pseudonyms PSEUDONYMS = new Pseudonyms(new byte[32]);
    private static MongoHandle mongo;
    private static Views views;
    private static CaseShelf shelf;

    @BeforeAll
    static void fold() throws InterruptedException {
        var histories = new Histories()
                .add(
                        HubId.KZ,
                        POLICE,
                        reported(HubId.KZ, "KZ-MIA", CustodianKind.STATE),
                        livedIn("KZ", "KZ-ALM"),
                        cameThrough("KZ-35"))
                .add(HubId.KZ, NGO, reported(HubId.KZ, "KZ-NGO-1", CustodianKind.NGO))
                .add(HubId.KZ, MISSION, reported(HubId.KZ, "KZ-IOM", CustodianKind.IOM))
                .add(HubId.UZ, OTHER_HUB, reported(HubId.UZ, "UZ-MIA", CustodianKind.STATE))
                .add(HubId.KZ, SHOWN, reported(HubId.KZ, "KZ-NGO-1", CustodianKind.NGO), shown("2026-03-31"))
                .add(HubId.KZ, TAKEN_BACK, reported(HubId.KZ, "KZ-IOM", CustodianKind.IOM), shown("not-recorded"))
                .add(HubId.KZ, TAKEN_BACK, new ConsentWithdrawn(DAY, Set.of(), null))
                .add(HubId.KZ, A_CHILDS, reported(HubId.KZ, "KZ-NGO-1", CustodianKind.NGO), shown("not-recorded"))
                .add(HubId.KZ, A_CHILDS, child());
        var log = new MemoryLog(histories.take());
        mongo = MongoServers.open(new MongoSettings(null, Path.of("unused"), ""));
        var settings =
                new ViewSettings("node", 100, 250, Duration.ofMillis(5), Duration.ofSeconds(2), Duration.ofMillis(0));
        views = new Views(List.of(new CaseFileView()), mongo, log, settings, Clock.systemUTC());
        views.start();
        assertThat(views.awaitPosition("casefile", log.head(), Eventually.LONGEST))
                .isTrue();
        shelf = new CaseShelf(views.reader(new CaseFileView()), PSEUDONYMS, TODAY);
    }

    @AfterAll
    static void stop() {
        views.close();
        mongo.close();
    }

    @Test
    void a_caseworker_sees_the_own_custodians_cases() {
        sees(caller(Role.CASEWORKER, HubId.KZ, "KZ-NGO-1", null), NGO, SHOWN, A_CHILDS);
        sees(caller(Role.CASEWORKER, HubId.KZ, "KZ-MIA", null), POLICE);
    }

    @Test
    void a_supervisor_sees_state_held_cases_of_the_own_hub_and_what_the_person_lets_the_state_see() {
        sees(caller(Role.SUPERVISOR, HubId.KZ, null, null), POLICE, SHOWN);
        sees(caller(Role.SUPERVISOR, HubId.UZ, null, null), OTHER_HUB);
    }

    @Test
    void what_the_state_was_let_see_is_gone_when_the_consent_has_expired() {
        var nextDay = new CaseShelf(
                views.reader(new CaseFileView()), PSEUDONYMS, Clock.fixed(LAST_DAY.plusSeconds(1), ZoneOffset.UTC));
        var sight = Sight.of(caller(Role.SUPERVISOR, HubId.KZ, null, null));
        assertThat(shelf.find(SHOWN, sight)).isPresent();
        assertThat(nextDay.find(SHOWN, sight)).isEmpty();
        assertThat(nextDay.list(sight, List.of(), null, 10)).hasSize(1);
    }

    @Test
    void a_commission_sees_a_list_under_pseudonyms_and_opens_nothing() {
        var commission = caller(Role.COMMISSION, HubId.KZ, null, null);
        sees(commission, POLICE);
        assertThat(Sight.of(commission).opens()).isFalse();
        var line = line(commission);
        assertThat(line).doesNotContainKeys("custodian", "version", "lastReceivedAt");
        assertThat(line).containsEntry("lastReceivedIn", "2026-01");
        assertThat(line.get("id")).isNotEqualTo(POLICE.value());
    }

    @Test
    void a_regions_commission_sees_what_touches_its_region_also_under_the_former_code() {
        sees(caller(Role.COMMISSION, HubId.KZ, null, "KZ-19"), POLICE);
        sees(caller(Role.COMMISSION, HubId.KZ, null, "KZ-35"), POLICE);
        sees(caller(Role.COMMISSION, HubId.KZ, null, "KZ-71"));
    }

    @Test
    void an_iom_mission_sees_its_own_cases_and_the_regional_office_none() {
        sees(caller(Role.IOM, HubId.KZ, "KZ-IOM", null), MISSION, TAKEN_BACK);
        sees(caller(Role.IOM, null, null, null));
    }

    @Test
    void an_auditor_sees_what_the_mandate_covers_under_its_own_pseudonyms() {
        var auditor = caller(Role.AUDITOR, HubId.KZ, null, null);
        sees(auditor, POLICE, NGO, MISSION, SHOWN, TAKEN_BACK, A_CHILDS);
        sees(caller(Role.AUDITOR, null, null, null), ALL.toArray(CaseId[]::new));
        var answers = new CaseAnswers(PSEUDONYMS);
        var known = new CaseId(answers.id(POLICE, Sight.of(auditor)));
        assertThat(known).isNotEqualTo(POLICE);
        assertThat(answers.meant(known, Sight.of(auditor))).isEqualTo(POLICE);
    }

    @Test
    void operators_and_hubs_machines_see_no_case() {
        sees(caller(Role.OPERATOR, null, null, null));
        sees(caller(Role.HUB, HubId.KZ, null, null));
    }

    @Test
    void goes_on_where_the_page_before_ended() {
        var sight = Sight.of(caller(Role.CASEWORKER, HubId.KZ, "KZ-NGO-1", null));
        assertThat(shelf.list(sight, List.of(), null, 1))
                .extracting(kept -> kept.getString("_id"))
                .containsExactly(NGO.text());
        assertThat(shelf.list(sight, List.of(), NGO, 3))
                .extracting(kept -> kept.getString("_id"))
                .containsExactly(SHOWN.text(), A_CHILDS.text());
    }

    /** A list and a single case never differ. */
    private static void sees(Caller caller, CaseId... cases) {
        var sight = Sight.of(caller);
        assertThat(shelf.list(sight, List.of(), null, 10))
                .extracting(kept -> CaseId.parse(kept.getString("_id")))
                .containsExactlyInAnyOrder(cases);
        var within = Set.of(cases);
        for (var each : ALL) {
            assertThat(shelf.find(each, sight).isPresent()).isEqualTo(within.contains(each));
        }
    }

    private static Map<String, Object> line(Caller caller) {
        var sight = Sight.of(caller);
        return new CaseAnswers(PSEUDONYMS)
                .line(shelf.list(sight, List.of(), null, 1).getFirst(), sight);
    }

    private static SuspicionReported reported(HubId hub, String custodian, CustodianKind kind) {
        return new SuspicionReported(DAY, hub, null, new CustodianCode(custodian), kind);
    }

    private static ConsentGiven shown(String until) {
        var scopes = Set.of(ConsentScope.SHARE_WITH_STATE);
        var purpose = ConsentPurpose.PROTECTION;
        return new ConsentGiven(
                DAY,
                scopes,
                null,
                purpose,
                null,
                null,
                null,
                null,
                PartialDate.parse(until),
                null,
                null,
                null,
                Set.of());
    }

    private static PersonDescribed child() {
        return new PersonDescribed(DAY, null, AgeBand.FROM_9, null, Set.of(), null, null);
    }

    private static PersonDescribed livedIn(String country, String region) {
        var place = new Place(Country.of(country), new Region(region), null);
        return new PersonDescribed(DAY, null, null, null, Set.of(), place, null);
    }

    private static RouteLegRecorded cameThrough(String region) {
        var there = new Place(Country.of("KZ"), new Region(region), null);
        var abroad = new Place(Country.of("RU"), null, null);
        return new RouteLegRecorded(
                DAY, new RouteLeg(1, LegKind.TRANSIT, there, abroad, null, DAY, DAY, Confidence.values()[0]));
    }

    private static Caller caller(Role role, @Nullable HubId hub, @Nullable String custodian, @Nullable String region) {
        return new Caller(
                new ActorId(new UUID(1, 1)),
                role,
                hub,
                custodian == null ? null : new CustodianCode(custodian),
                region == null ? null : new Region(region),
                null);
    }
}
