package org.safar.command.tipevent;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.decision.KeptSituation.COURT;
import static org.safar.command.decision.KeptSituation.MARCH_14;
import static org.safar.command.decision.KeptSituation.MARCH_2;
import static org.safar.command.decision.KeptSituation.NGO;
import static org.safar.command.decision.KeptSituation.NOT_RECORDED;
import static org.safar.command.decision.KeptSituation.POLICE;
import static org.safar.command.decision.KeptSituation.day;
import static org.safar.command.decision.KeptSituation.named;
import static org.safar.command.tipevent.Courts.DOING;
import static org.safar.command.tipevent.Courts.PROCEEDING;
import static org.safar.command.tipevent.Courts.charged;
import static org.safar.command.tipevent.Courts.event;
import static org.safar.command.tipevent.Courts.finalised;
import static org.safar.command.tipevent.Courts.judgment;
import static org.safar.command.tipevent.Courts.opened;
import static org.safar.command.tipevent.Courts.trial;
import static org.safar.kernel.RefusalCode.ALREADY_OPENED;
import static org.safar.kernel.RefusalCode.JUDGMENT_NOT_FINAL;
import static org.safar.kernel.RefusalCode.JUDGMENT_SAYS_OTHERWISE;
import static org.safar.kernel.RefusalCode.PERPETRATOR_JUDGED;
import static org.safar.kernel.RefusalCode.PROCEEDING_OF_ANOTHER_EVENT;
import static org.safar.kernel.RefusalCode.REFERRED_NOT_THERE;
import static org.safar.kernel.RefusalCode.UNKNOWN_BODY;
import static org.safar.kernel.RefusalCode.UNKNOWN_PERPETRATOR;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.command.decision.KeptSituation;
import org.safar.command.decision.Past;
import org.safar.command.decision.Reach;
import org.safar.command.decision.Scenario;
import org.safar.command.tipevent.TipEventCommand.AllegePerpetrator;
import org.safar.command.tipevent.TipEventCommand.LinkVictim;
import org.safar.command.tipevent.TipEventCommand.OpenTipEvent;
import org.safar.command.tipevent.TipEventCommand.RecordFinding;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CaseId;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.Malformed;
import org.safar.kernel.ThingKind;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.PerpetratorRole;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.code.Sex;
import org.safar.kernel.code.TipFinding;
import org.safar.kernel.tipevent.Perpetrator;
import org.safar.kernel.tipevent.TipEvents.FindingRecorded;
import org.safar.kernel.tipevent.TipEvents.PerpetratorAlleged;
import org.safar.kernel.tipevent.TipEvents.PerpetratorJudged;
import org.safar.kernel.tipevent.TipEvents.VictimLinked;
import org.safar.kernel.victimcase.Citizenship;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;

class TipEventTest {
    private static final CaseId VICTIM = (CaseId) named(ThingKind.CASE, "KZ-2026-000123");
    private static final VictimLinked LINKED = new VictimLinked(MARCH_14, VICTIM, NGO, CustodianKind.NGO);
    private static final LinkVictim LINK = new LinkVictim(MARCH_14, VICTIM);
    private static final PerpetratorAlleged FOREMAN = alleged(PerpetratorRole.EXPLOITER);

    @Test
    void an_event_is_opened_with_act_means_and_purpose_as_far_as_known() {
        Courts.anEvent(new KeptSituation()).when(open("2025-05")).then(event());
        Courts.anEvent(new KeptSituation()).given(event()).when(open("2025-05")).unchanged();
        Courts.anEvent(new KeptSituation()).given(event()).when(open("2025-06")).refused(ALREADY_OPENED);
    }

    @Test
    void it_says_at_least_an_act_or_a_purpose_and_ends_after_it_begins() {
        assertThatThrownBy(() -> new OpenTipEvent(
                        MARCH_2, POLICE, Set.of(), Set.of(), Set.of(), null, NOT_RECORDED, NOT_RECORDED))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new OpenTipEvent(
                        MARCH_2, POLICE, DOING.act(), Set.of(), Set.of(), null, day("2025-06"), day("2025-05")))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void victims_are_cases_of_the_hub_under_the_custodian_that_holds_them() {
        held(HubId.KZ, NGO, CustodianKind.NGO).when(LINK).then(LINKED);
        held(HubId.KZ, NGO, CustodianKind.NGO).given(LINKED).when(LINK).unchanged();
    }

    @Test
    void a_case_that_is_not_there_or_not_the_senders_has_not_arrived() {
        Courts.anEvent(new KeptSituation()).given(event()).when(LINK).notYet(REFERRED_NOT_THERE, "/data/victim");
        held(HubId.UZ, new CustodianCode("UZ-MIA"), CustodianKind.STATE)
                .when(LINK)
                .notYet(REFERRED_NOT_THERE, "/data/victim");
        held(HubId.KZ, NGO, CustodianKind.NGO)
                .reaching(new Reach.StateHeld())
                .when(LINK)
                .notYet(REFERRED_NOT_THERE, "/data/victim");
    }

    @Test
    void a_perpetrator_is_alleged_and_the_same_number_told_again_is_better_known() {
        var known = alleged(PerpetratorRole.ORGANISER);
        anEvent().when(allege(PerpetratorRole.EXPLOITER)).then(FOREMAN);
        anEvent().given(FOREMAN).when(allege(PerpetratorRole.EXPLOITER)).unchanged();
        anEvent().given(FOREMAN).when(allege(PerpetratorRole.ORGANISER)).then(known);
        anEvent().given(FOREMAN, known).when(allege(PerpetratorRole.EXPLOITER)).then(FOREMAN);
    }

    @Test
    void a_legal_person_has_no_sex_age_or_citizenship() {
        assertThatThrownBy(() -> new Perpetrator(1, Set.of(), Sex.MALE, null, null, Answer.YES, null))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> new Perpetrator(0, Set.of(), null, null, null, Answer.YES, null))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void a_body_finds_what_was_done_in_the_whole_event() {
        var finding = new FindingRecorded(MARCH_14, COURT, TipFinding.SUBSTANTIATED, DOING);
        anEvent().when(finding(COURT, null)).then(finding);
        anEvent().given(finding).when(finding(COURT, null)).unchanged();
        anEvent().when(finding(new BodyCode("KZ-X"), null)).refused(UNKNOWN_BODY, "/data/body");
    }

    @Test
    void a_finding_says_act_and_purpose_or_whom_which_proceeding_judged() {
        for (Runnable making : new Runnable[] {
            () -> new RecordFinding(
                    MARCH_14, COURT, TipFinding.SUBSTANTIATED, Set.of(), Set.of(), Set.of(), null, null),
            () -> new RecordFinding(MARCH_14, COURT, TipFinding.SUBSTANTIATED, Set.of(), Set.of(), Set.of(), 1, null)
        }) assertThatThrownBy(making::run).isInstanceOf(Malformed.class);
    }

    @Test
    void a_perpetrator_is_alleged_until_a_judgment_is_final() {
        var judged = verdict(1, TipFinding.SUBSTANTIATED);
        under(opened(ProceedingKind.CRIMINAL), charged(1), trial(), judgment(1, 0), finalised())
                .when(finding(COURT, 1))
                .then(judged);
        under(opened(ProceedingKind.CRIMINAL), charged(1), trial(), judgment(1, 0), finalised())
                .given(judged)
                .when(finding(COURT, 1))
                .unchanged();
        under(opened(ProceedingKind.CRIMINAL), charged(1), trial(), judgment(1, 0))
                .when(finding(COURT, 1))
                .refused(JUDGMENT_NOT_FINAL, "/data/proceeding");
        anEvent().given(FOREMAN).when(finding(COURT, 1)).notYet(REFERRED_NOT_THERE, "/data/proceeding");
    }

    @Test
    void the_judgment_is_of_this_event_and_convicted_as_many() {
        var another = new TipEventId("e".repeat(32));
        under(opened(ProceedingKind.CRIMINAL, another), judgment(1, 0), finalised())
                .when(finding(COURT, 1))
                .refused(PROCEEDING_OF_ANOTHER_EVENT, "/data/proceeding");
        under(opened(ProceedingKind.CRIMINAL), judgment(0, 1), finalised())
                .when(finding(COURT, 1))
                .refused(JUDGMENT_SAYS_OTHERWISE, "/data/proceeding");
        under(opened(ProceedingKind.CRIMINAL), judgment(1, 0), finalised())
                .given(verdict(2, TipFinding.SUBSTANTIATED))
                .when(finding(COURT, 1))
                .refused(JUDGMENT_SAYS_OTHERWISE, "/data/proceeding");
    }

    @Test
    void who_is_judged_was_alleged_and_is_judged_once() {
        under(opened(ProceedingKind.CRIMINAL), judgment(2, 0), finalised())
                .when(finding(COURT, 7))
                .refused(UNKNOWN_PERPETRATOR, "/data/perpetrator");
        var judged = under(opened(ProceedingKind.CRIMINAL), judgment(2, 2), finalised())
                .given(verdict(1, TipFinding.NOT_SUBSTANTIATED));
        judged.when(finding(COURT, 1)).refused(PERPETRATOR_JUDGED, "/data/perpetrator");
        judged.when(allege(PerpetratorRole.ORGANISER)).refused(PERPETRATOR_JUDGED, "/data/perpetrator");
    }

    private static Scenario<Past> anEvent() {
        return Courts.anEvent(new KeptSituation()).given(event());
    }

    private static Scenario<Past> held(HubId hub, CustodianCode custodian, CustodianKind kind) {
        var reported = new SuspicionReported(MARCH_2, hub, null, custodian, kind);
        return Courts.anEvent(new KeptSituation().and(VICTIM, reported)).given(event());
    }

    private static Scenario<Past> under(DomainEvent... proceeding) {
        return Courts.anEvent(new KeptSituation().and(PROCEEDING, proceeding)).given(event(), FOREMAN);
    }

    private static OpenTipEvent open(String from) {
        return new OpenTipEvent(
                MARCH_2, POLICE, DOING.act(), DOING.means(), DOING.purpose(), null, day(from), NOT_RECORDED);
    }

    private static AllegePerpetrator allege(PerpetratorRole role) {
        return new AllegePerpetrator(
                MARCH_14, 1, Set.of(role), Sex.MALE, AgeBand.FROM_39, Citizenship.parse("KZ"), Answer.NO, null);
    }

    private static PerpetratorAlleged alleged(PerpetratorRole role) {
        return new PerpetratorAlleged(
                MARCH_14,
                new Perpetrator(1, Set.of(role), Sex.MALE, AgeBand.FROM_39, Citizenship.parse("KZ"), Answer.NO, null));
    }

    private static RecordFinding finding(BodyCode body, @Nullable Integer perpetrator) {
        var on = perpetrator == null ? MARCH_14 : day("2026-06-01");
        var proceeding = perpetrator == null ? null : PROCEEDING;
        return new RecordFinding(
                on, body, TipFinding.SUBSTANTIATED, DOING.act(), Set.of(), DOING.purpose(), perpetrator, proceeding);
    }

    private static PerpetratorJudged verdict(int perpetrator, TipFinding finding) {
        return new PerpetratorJudged(day("2026-06-01"), COURT, perpetrator, PROCEEDING, finding);
    }
}
