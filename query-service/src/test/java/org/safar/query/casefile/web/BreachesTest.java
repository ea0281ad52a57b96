package org.safar.query.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.query.casefile.web.FoldedCases.caller;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.BreachCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.AcknowledgementReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.place.Region;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.PalermoTest;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent.BreachCleared;
import org.safar.kernel.victimcase.RecordEvent.BreachFound;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.query.view.Histories;
import org.safar.web.Caller;
import org.safar.web.ProblemException;
import org.safar.web.Role;
import org.springframework.util.LinkedMultiValueMap;

/** Breaches of a police's case, an NGO's, an IOM mission's and another hub's, asked for by everybody. */
class BreachesTest {
    private static final PartialDate DAY = PartialDate.parse("2025-12-02");
    private static final CaseId POLICE = Histories.aCase(1);
    private static final CaseId NGO = Histories.aCase(2);
    private static final CaseId MISSION = Histories.aCase(3);
    private static final CaseId OTHER_HUB = Histories.aCase(4);
    private static final CaseId KEPT = Histories.aCase(5);
    private static final Caller POLICEMAN = caller(Role.CASEWORKER, HubId.KZ, "KZ-MIA", null);
    private static final Caller SUPERVISOR = caller(Role.SUPERVISOR, HubId.KZ, null, null);
    private static final Caller COMMISSION = caller(Role.COMMISSION, HubId.KZ, null, null);
    private static final Caller AUDITOR = caller(Role.AUDITOR, HubId.KZ, null, null);
    private static FoldedCases cases;
    private static Breaches breaches;

    /** The police's case: two breaches are found together, the first is cleared. An hour passes from event to event. */
    @BeforeAll
    static void fold() {
        cases = new FoldedCases(new Histories()
                .add(HubId.KZ, POLICE, reported(HubId.KZ, "KZ-MIA", CustodianKind.STATE), livedIn("KZ-75"), confirmed())
                .add(HubId.KZ, POLICE, neverPresumed(2, AcknowledgementReason.values()[0]))
                .add(HubId.KZ, POLICE, new BreachFound(DAY, BreachCode.SCREENER_DECIDES, 2, null))
                .add(HubId.KZ, POLICE, new BreachCleared(DAY, BreachCode.NEVER_PRESUMED, 2))
                .add(HubId.KZ, NGO, reported(HubId.KZ, "KZ-NGO-1", CustodianKind.NGO), confirmed())
                .add(HubId.KZ, NGO, neverPresumed(1, null))
                .add(HubId.KZ, MISSION, reported(HubId.KZ, "KZ-IOM", CustodianKind.IOM), confirmed())
                .add(HubId.KZ, MISSION, neverPresumed(1, null), new CaseVoided(DAY, VoidReason.values()[0]))
                .add(HubId.UZ, OTHER_HUB, reported(HubId.UZ, "UZ-MIA", CustodianKind.STATE), confirmed())
                .add(HubId.UZ, OTHER_HUB, neverPresumed(1, null))
                .add(HubId.KZ, KEPT, reported(HubId.KZ, "KZ-MIA", CustodianKind.STATE), confirmed()));
        breaches = new Breaches(cases.shelf, cases.answers);
    }

    @AfterAll
    static void stop() {
        cases.close();
    }

    @Test
    void says_what_was_found_about_which_event_and_when_and_that_it_was_cleared() {
        assertThat(list(POLICEMAN).getFirst())
                .containsEntry("id", POLICE.value() + "-1")
                .containsEntry("case", POLICE.value())
                .containsEntry("hub", "KZ")
                .containsEntry("custodian", "KZ-MIA")
                .containsEntry("rule", "never-presumed")
                .containsEntry("meaning", BreachCode.NEVER_PRESUMED.meaning())
                .containsEntry("event", "case.victim-confirmed")
                .containsEntry("about", 2L)
                .containsEntry("found", 3L)
                .containsEntry("foundAt", "2026-01-01T04:00:00.000Z")
                .containsEntry("acknowledged", AcknowledgementReason.values()[0].code())
                .containsEntry("open", false)
                .containsEntry("cleared", 5L)
                .containsEntry("clearedAt", "2026-01-01T06:00:00.000Z");
        assertThat(list(POLICEMAN).getLast())
                .containsEntry("id", POLICE.value() + "-2")
                .containsEntry("open", true)
                .doesNotContainKeys("acknowledged", "cleared", "clearedAt", "foundPosition");
    }

    @Test
    void is_narrowed_by_rule_hub_state_and_the_months_in_which_it_was_found() {
        assertThat(list(POLICEMAN, "open", "true")).extracting("rule").containsExactly("screener-decides");
        assertThat(list(POLICEMAN, "open", "false")).extracting("rule").containsExactly("never-presumed");
        assertThat(list(POLICEMAN, "rule", "screener-decides")).hasSize(1);
        // one breach must be both: the case has a cleared one and another open one
        assertThat(list(POLICEMAN, "rule", "never-presumed", "open", "true")).isEmpty();
        var everybody = caller(Role.AUDITOR, null, null, null);
        assertThat(list(everybody, "hub", "UZ")).hasSize(1);
        assertThat(list(POLICEMAN, "hub", "UZ")).isEmpty();
        assertThat(list(POLICEMAN, "from", "2026-01", "to", "2026-01")).hasSize(2);
        assertThat(list(POLICEMAN, "from", "2026-02")).isEmpty();
        assertThat(list(POLICEMAN, "to", "2025-12")).isEmpty();
    }

    @Test
    void comes_in_pages_also_through_the_middle_of_a_case() {
        var all = list(AUDITOR);
        assertThat(all).hasSize(4);
        for (var limit = 1; limit <= 4; limit++) {
            var paged = new ArrayList<Map<String, Object>>();
            var page = page(AUDITOR, "limit", "" + limit);
            paged.addAll(page.lines());
            while (page.more()) {
                page = page(
                        AUDITOR,
                        "limit",
                        "" + limit,
                        "after",
                        "" + paged.getLast().get("id"));
                assertThat(page.lines()).isNotEmpty();
                paged.addAll(page.lines());
            }
            assertThat(paged).isEqualTo(all);
        }
    }

    @Test
    void each_sees_breaches_in_the_cases_that_are_theirs_to_see() {
        sees(POLICEMAN, POLICE);
        sees(caller(Role.CASEWORKER, HubId.KZ, "KZ-NGO-1", null), NGO);
        sees(SUPERVISOR, POLICE);
        sees(caller(Role.SUPERVISOR, HubId.UZ, null, null), OTHER_HUB);
        sees(COMMISSION, POLICE);
        sees(caller(Role.COMMISSION, HubId.KZ, null, "KZ-75"), POLICE);
        sees(caller(Role.COMMISSION, HubId.KZ, null, "KZ-71"));
        sees(caller(Role.IOM, HubId.KZ, "KZ-IOM", null), MISSION);
        sees(caller(Role.IOM, null, null, null));
        sees(AUDITOR, POLICE, NGO, MISSION);
        sees(caller(Role.AUDITOR, null, null, null), POLICE, NGO, MISSION, OTHER_HUB);
        sees(caller(Role.OPERATOR, null, null, null));
        sees(caller(Role.HUB, HubId.KZ, null, null));
    }

    @Test
    void a_commission_learns_nothing_that_singles_a_case_out() {
        var line = list(COMMISSION).getFirst();
        assertThat(line)
                .containsEntry("foundIn", "2026-01")
                .containsEntry("clearedIn", "2026-01")
                .containsEntry("rule", "never-presumed")
                .doesNotContainKeys("custodian", "about", "found", "foundAt", "cleared", "clearedAt", "foundPosition");
        assertThat(line.toString()).doesNotContain(POLICE.value());
    }

    @Test
    void an_auditor_has_positions_and_own_pseudonyms_and_sees_voided_cases_too() {
        var lines = list(AUDITOR);
        var police = cases.answers.id(POLICE, Sight.of(AUDITOR));
        assertThat(lines)
                .filteredOn(line -> police.equals(line.get("case")))
                .extracting("foundPosition")
                .containsExactly(4L, 5L);
        assertThat(lines.toString()).doesNotContain(POLICE.value(), NGO.value(), MISSION.value());
        assertThat(lines).extracting("standing").contains("voided");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule=speeding",
                "hub=RU",
                "open=perhaps",
                "from=2026-03-01",
                "to=soon",
                "to=+999999999-12",
                "from=+10000-01",
                "from=1899-12",
                "after=nonsense",
                "limit=-1",
                "custodian=KZ-MIA"
            })
    void refuses_what_it_does_not_understand(String parameter) {
        var parts = parameter.split("=");
        assertThatThrownBy(() -> list(POLICEMAN, parts)).isInstanceOf(ProblemException.class);
    }

    @Test
    void refuses_months_that_end_before_they_begin() {
        assertThatThrownBy(() -> list(POLICEMAN, "from", "2026-03", "to", "2026-02"))
                .isInstanceOf(ProblemException.class);
    }

    private static void sees(Caller caller, CaseId... expected) {
        var sight = Sight.of(caller);
        var seen = list(caller).stream()
                .map(line -> cases.answers.meant(new CaseId((String) line.get("case")), sight))
                .distinct();
        assertThat(seen).containsExactlyInAnyOrder(expected);
    }

    private static List<Map<String, Object>> list(Caller caller, String... query) {
        return page(caller, query).lines();
    }

    private static Cases.Listed page(Caller caller, String... query) {
        var parameters = new LinkedMultiValueMap<String, String>();
        for (var n = 0; n < query.length; n += 2) parameters.add(query[n], query[n + 1]);
        return breaches.list(caller, parameters);
    }

    private static BreachFound neverPresumed(long about, @Nullable AcknowledgementReason reason) {
        return new BreachFound(DAY, BreachCode.NEVER_PRESUMED, about, reason);
    }

    private static SuspicionReported reported(HubId hub, String custodian, CustodianKind kind) {
        return new SuspicionReported(DAY, hub, null, new CustodianCode(custodian), kind);
    }

    private static PersonDescribed livedIn(String region) {
        var place = new Place(Country.of("KZ"), new Region(region), null);
        return new PersonDescribed(DAY, null, null, null, Set.of(), place, null);
    }

    private static VictimConfirmed confirmed() {
        var test = new PalermoTest(
                Set.of(PalermoAct.RECRUITMENT),
                Set.of(PalermoMeans.DECEPTION),
                Set.of(ExploitationForm.FORCED_LABOUR),
                false);
        return new VictimConfirmed(DAY, new BodyCode("KZ-MIA"), new ActorId(new UUID(7, 7)), test);
    }
}
