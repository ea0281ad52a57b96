package org.safar.query.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.casefile.web.FoldedCases.caller;
import static org.safar.query.kept.KeptSamples.PROCEEDING;
import static org.safar.query.kept.KeptSamples.TIP_EVENT;
import static org.safar.query.kept.KeptSamples.day;
import static org.safar.query.kept.KeptSamples.linked;
import static org.safar.query.kept.KeptSamples.proceeding;
import static org.safar.query.kept.KeptSamples.tipEvent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.PresumptionGrounds;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.ProceedingEvent.PersonsCharged;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.query.AsidesConfiguration;
import org.safar.query.casefile.web.Cases.Told;
import org.safar.query.kept.web.KeptFixture;
import org.safar.query.view.Histories;
import org.safar.web.Caller;
import org.safar.web.Role;
import org.springframework.util.LinkedMultiValueMap;

/** A history tells what proceedings did beside the case, to those who may see them. */
class BesideCasesTest {
    private static final CaseId POLICE = Histories.aCase(1);
    private static final CaseId NGO = Histories.aCase(2);
    private static final CaseId ALONE = Histories.aCase(3);
    private static FoldedCases folded;
    private static Cases cases;

    @BeforeAll
    static void fold() {
        folded = new FoldedCases(new Histories()
                .add(HubId.KZ, POLICE, reported("KZ-MIA", CustodianKind.STATE))
                .add(HubId.KZ, NGO, reported("KZ-NGO-1", CustodianKind.NGO))
                .add(HubId.KZ, ALONE, reported("KZ-MIA", CustodianKind.STATE))
                .add(HubId.KZ, TIP_EVENT, tipEvent(HubId.KZ, "KZ-MIA", CustodianKind.STATE))
                .add(HubId.KZ, TIP_EVENT, linked(POLICE, "KZ-MIA", CustodianKind.STATE))
                .add(HubId.KZ, PROCEEDING, proceeding(HubId.KZ))
                .add(HubId.KZ, POLICE, presumed())
                .add(HubId.KZ, PROCEEDING, charged())
                .add(HubId.KZ, TIP_EVENT, linked(NGO, "KZ-NGO-1", CustodianKind.NGO)));
        cases = new Cases(
                folded.shelf, folded.answers, new AsidesConfiguration().asides(KeptFixture.justice(folded.views)));
    }

    @AfterAll
    static void stop() {
        folded.close();
    }

    @Test
    void tells_each_step_with_its_place_among_the_events_of_the_case() {
        var beside = beside(POLICE, "", caller(Role.SUPERVISOR, HubId.KZ, null, null));
        assertThat(beside).hasSize(2);
        assertThat(beside.getFirst())
                .containsEntry("name", "proceeding.opened")
                .containsEntry("stage", "investigation")
                .containsEntry("article", "KZ-CC-128")
                .containsEntry("occurredOn", "2026-01-10")
                .containsEntry("knownAfter", 0L)
                .containsEntry("standsAfter", 0L)
                .containsEntry("receivedAt", beside.getFirst().get("knownAt"));
        assertThat(beside.getLast())
                .containsEntry("stage", "charged")
                .containsEntry("knownAfter", 1L)
                .containsEntry("nth", 1)
                .containsKey("actor");
    }

    @Test
    void tells_neither_whom_it_accuses_nor_its_id_and_positions_to_auditors_alone() {
        var steps = beside(POLICE, "", caller(Role.SUPERVISOR, HubId.KZ, null, null));
        assertThat(steps.toString())
                .doesNotContain(PROCEEDING.value(), TIP_EVENT.value(), NGO.value(), "persons=", "position");
        var mandate = caller(Role.AUDITOR, HubId.KZ, null, null);
        var pseudonym = folded.answers.id(POLICE, Sight.of(mandate));
        assertThat(beside(new CaseId(pseudonym), "", mandate))
                .extracting(step -> step.get("position"))
                .containsExactly(6L, 8L);
    }

    @Test
    void tells_only_what_was_known_at_the_last_event_that_is_asked_for() {
        var supervisor = caller(Role.SUPERVISOR, HubId.KZ, null, null);
        assertThat(beside(POLICE, "0", supervisor)).isEmpty();
        assertThat(beside(POLICE, "1", supervisor)).hasSize(1);
        assertThat(beside(POLICE, "2", supervisor)).hasSize(2);
    }

    @Test
    void tells_nothing_to_those_who_may_not_see_the_proceeding_and_of_those_whom_it_does_not_concern() {
        assertThat(beside(NGO, "", caller(Role.CASEWORKER, HubId.KZ, "KZ-NGO-1", null)))
                .isEmpty();
        assertThat(beside(ALONE, "", caller(Role.SUPERVISOR, HubId.KZ, null, null)))
                .isEmpty();
        assertThat(beside(POLICE, "", caller(Role.CASEWORKER, HubId.KZ, "KZ-MIA", null)))
                .hasSize(2);
    }

    /** Whoever keeps an answer asks whether it is still the same; the case's version alone would say so. */
    @Test
    void an_answer_with_more_beside_the_case_has_another_tag() {
        var supervisor = caller(Role.SUPERVISOR, HubId.KZ, null, null);
        assertThat(told(POLICE, "", supervisor).tag()).isEqualTo("1-2");
        assertThat(told(POLICE, "1", supervisor).tag()).isEqualTo("1-1");
        assertThat(told(ALONE, "", supervisor).tag()).isEqualTo("0");
        assertThat(cases.open(POLICE.value(), supervisor).tag()).isEqualTo("1");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> beside(CaseId id, String until, Caller caller) {
        return (List<Map<String, Object>>) told(id, until, caller).fields().get("beside");
    }

    private static Told told(CaseId id, String until, Caller caller) {
        var query = new LinkedMultiValueMap<String, String>();
        if (!until.isEmpty()) query.add("until", until);
        return cases.history(id.value(), caller, query);
    }

    private static SuspicionReported reported(String custodian, CustodianKind kind) {
        return new SuspicionReported(day("2026-01-01"), HubId.KZ, null, new CustodianCode(custodian), kind);
    }

    private static PresumedVictimRecognised presumed() {
        return new PresumedVictimRecognised(
                day("2026-01-12"), new BodyCode("KZ-MIA"), Set.of(PresumptionGrounds.SELF_REPORT));
    }

    private static PersonsCharged charged() {
        return new PersonsCharged(day("2026-03-10"), List.of(new Persons(null, null, 4)));
    }
}
