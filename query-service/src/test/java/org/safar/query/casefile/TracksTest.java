package org.safar.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CompensationShare;
import org.safar.kernel.code.CompensationSource;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.LegalMatter;
import org.safar.kernel.code.PenalisedFor;
import org.safar.kernel.code.Penalty;
import org.safar.kernel.code.Receiver;
import org.safar.kernel.code.ReflectionEnd;
import org.safar.kernel.code.ReintegrationSituation;
import org.safar.kernel.code.ReturnCancellation;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.ShelterLeaving;
import org.safar.kernel.code.StayBasis;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.MobilityEvent.*;
import org.safar.kernel.victimcase.MobilityStage;
import org.safar.kernel.victimcase.ProtectionEvent.*;
import org.safar.kernel.victimcase.ProtectionStage;
import org.safar.kernel.victimcase.RedressEvent.*;
import org.safar.kernel.victimcase.VictimCaseEvent;
import org.safar.query.view.Histories;

/** Protection, mobility and redress as a case file shows them. */
class TracksTest {
    private static final PartialDate DAY = PartialDate.parse("2026-01-02");
    private static final PartialDate LATER = PartialDate.parse("2026-02-15");
    private static final Country HOME = Country.of("UZ");

    @Test
    void protection_goes_forward_from_emergency_to_follow_up() {
        var states = states(
                new EmergencyCareStarted(DAY, Set.of(Service.MEDICAL)),
                new ReflectionPeriodStarted(DAY, LATER),
                new ServiceDelivered(DAY, Service.PSYCHOSOCIAL, null, null, null),
                new ReflectionPeriodEnded(LATER, ReflectionEnd.PERIOD_OVER),
                new ReintegrationStarted(LATER, Set.of(Service.LIVELIHOOD), null),
                new PlanAgreed(LATER, Set.of(Service.EDUCATION), null),
                new MonitoringReported(LATER, 3, ReintegrationSituation.STABLE),
                new MonitoringReported(LATER, 1, ReintegrationSituation.STABLE));
        assertThat(states)
                .extracting(state -> state.protection().stage())
                .containsExactly(
                        ProtectionStage.EMERGENCY,
                        ProtectionStage.REFLECTION,
                        ProtectionStage.REFLECTION,
                        ProtectionStage.ASSISTED,
                        ProtectionStage.REINTEGRATION,
                        ProtectionStage.REINTEGRATION,
                        ProtectionStage.FOLLOW_UP,
                        ProtectionStage.FOLLOW_UP);
        var last = states.getLast().protection();
        assertThat(last.services()).containsExactlyInAnyOrder(Service.MEDICAL, Service.PSYCHOSOCIAL);
        assertThat(last.plan()).containsExactly(Service.EDUCATION);
        assertThat(last.monitored()).containsExactly(1, 3);
        assertThat(states.get(1).protection().reflectionUntil()).isEqualTo(LATER);
        assertThat(last.reflectionUntil()).isNull();
    }

    @Test
    void who_declined_comes_back_and_a_shelter_has_a_way_out() {
        var states = states(
                new AdmittedToShelter(DAY, CustodianKind.NGO, null, null),
                new AssistanceDeclined(DAY, null),
                new ShelterLeft(DAY, ShelterLeaving.PERSONS_OWN_WISH),
                new AssistanceResumed(LATER));
        assertThat(states)
                .extracting(state -> state.protection().stage())
                .containsExactly(
                        ProtectionStage.ASSISTED,
                        ProtectionStage.DECLINED_BY_PERSON,
                        ProtectionStage.DECLINED_BY_PERSON,
                        ProtectionStage.ASSISTED);
        assertThat(states)
                .extracting(state -> state.protection().inShelter())
                .containsExactly(true, true, false, false);
    }

    @Test
    void a_return_is_prepared_called_off_and_made_in_the_end() {
        var officer = new ActorId(new UUID(1, 1));
        var states = states(
                new ReturnRequested(DAY, HOME),
                new ReturnRiskAssessed(DAY, ReturnSide.RECEIVING, RiskLevel.MEDIUM, null, officer),
                new ReturnCancelled(DAY, ReturnCancellation.RISK),
                new ReturnConsented(DAY),
                new TravelArranged(DAY, HOME, LATER, Answer.YES, null, null),
                new PersonDeparted(LATER),
                new ReturnRequested(DAY, HOME),
                new PersonNotReceived(LATER),
                new PersonReceived(LATER, Receiver.NGO));
        assertThat(states)
                .extracting(state -> state.mobility().stage())
                .containsExactly(
                        MobilityStage.RETURN_REQUESTED,
                        MobilityStage.RISK_ASSESSED,
                        MobilityStage.CANCELLED,
                        MobilityStage.RETURN_CONSENTED,
                        MobilityStage.TRAVEL_ARRANGED,
                        MobilityStage.DEPARTED,
                        MobilityStage.DEPARTED,
                        MobilityStage.NOT_RECEIVED,
                        MobilityStage.RECEIVED);
        assertThat(states.getLast().mobility().riskReceiving()).isEqualTo(RiskLevel.MEDIUM);
        assertThat(states.getLast().mobility().country()).isEqualTo(HOME);
        assertThat(states.get(4).mobility().travelOn()).isEqualTo(LATER);
    }

    @Test
    void stays_is_removed_or_resettled() {
        var body = new BodyCode("KZ-MIA");
        var stay = states(new StayGranted(DAY, body, StayBasis.FAMILY, LATER)).getLast();
        assertThat(stay.mobility().stage()).isEqualTo(MobilityStage.STAY_GRANTED);
        assertThat(stay.mobility().stayUntil()).isEqualTo(LATER);
        assertThat(states(new PersonRemoved(DAY, HOME, body))
                        .getLast()
                        .mobility()
                        .stage())
                .isEqualTo(MobilityStage.REMOVED);
        assertThat(states(new PersonResettled(DAY, Country.of("CA")))
                        .getLast()
                        .mobility()
                        .country())
                .isEqualTo(Country.of("CA"));
    }

    @Test
    void a_claim_is_followed_to_its_payment() {
        var penalty = new VictimPenalised(DAY, PenalisedFor.IMMIGRATION, Penalty.FINE, Answer.YES);
        var redress = states(
                        new LegalAidRecorded(DAY, LegalMatter.COMPENSATION, null),
                        new CompensationClaimed(DAY, 1, CompensationSource.OFFENDER),
                        new CompensationClaimed(DAY, 2, CompensationSource.STATE_FUND),
                        new CompensationAwarded(DAY, 2, CompensationShare.PART),
                        new CompensationPaid(LATER, 2, CompensationShare.WHOLE),
                        penalty)
                .getLast()
                .redress();
        assertThat(redress.legalAid()).containsExactly(LegalMatter.COMPENSATION);
        assertThat(redress.claims())
                .containsExactly(
                        new RedressTrack.Claim(1, CompensationSource.OFFENDER, null, null),
                        new RedressTrack.Claim(
                                2, CompensationSource.STATE_FUND, CompensationShare.PART, CompensationShare.WHOLE));
        assertThat(redress.penalties()).containsExactly(penalty);
    }

    /** After each event; the report that opens the case left out. */
    private static List<Tracks> states(VictimCaseEvent... events) {
        var report = new SuspicionReported(DAY, HubId.KZ, null, new CustodianCode("KZ-MIA"), CustodianKind.STATE);
        var stored = new Histories()
                .add(HubId.KZ, Histories.aCase(1), report)
                .add(HubId.KZ, Histories.aCase(1), events)
                .take();
        @Nullable CaseFile file = null;
        for (var event : stored) file = CaseFileProjector.on(file, event);
        return Objects.requireNonNull(file).statesAfterEach().stream()
                .skip(1)
                .map(CaseState::tracks)
                .toList();
    }
}
