package org.safar.axon.json;

import static org.safar.kernel.time.PartialDate.NOT_RECORDED;

import java.util.List;
import java.util.Set;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.AssistanceEnd;
import org.safar.kernel.code.AssistanceRefusal;
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
import org.safar.kernel.code.StayRefusal;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.MobilityEvent.*;
import org.safar.kernel.victimcase.ProtectionEvent.*;
import org.safar.kernel.victimcase.RedressEvent.*;

/** {@link EventSamples} of protection, mobility and redress. */
final class TrackSamples {
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final PartialDate LATER = PartialDate.parse("2026-04-13");
    private static final ProviderCode SHELTER = new ProviderCode("KZ-SHELTER-1");
    private static final ProjectCode PROJECT = new ProjectCode("KZ-PROJECT-7");
    private static final BodyCode BODY = new BodyCode("KZ-MIA");
    private static final Country HOME = Country.of("UZ");
    private static final Set<Service> SERVICES = Set.of(Service.SHELTER, Service.LEGAL_AID, Service.MEDICAL);

    static final List<DomainEvent> FULL = List.of(
            new EmergencyCareStarted(DAY, SERVICES),
            new ReflectionPeriodStarted(DAY, LATER),
            new ReflectionPeriodEnded(LATER, ReflectionEnd.PERSONS_OWN_WISH),
            new PlanAgreed(DAY, SERVICES, PROJECT),
            new ServiceDelivered(DAY, Service.PSYCHOSOCIAL, CustodianKind.NGO, SHELTER, PROJECT),
            new AdmittedToShelter(DAY, CustodianKind.IOM, SHELTER, PROJECT),
            new ShelterLeft(LATER, ShelterLeaving.PERSONS_OWN_WISH),
            new ReferredToProvider(DAY, SHELTER, SERVICES),
            new ReintegrationStarted(DAY, Set.of(Service.LIVELIHOOD, Service.EDUCATION), PROJECT),
            new MonitoringReported(LATER, 3, ReintegrationSituation.NEEDS_SUPPORT),
            new AssistanceDeclined(DAY, AssistanceRefusal.HELPED_BY_FAMILY),
            new AssistanceResumed(LATER),
            new AssistanceEnded(LATER, AssistanceEnd.PLAN_FULFILLED),
            new StayGranted(DAY, BODY, StayBasis.PERSONAL_SITUATION, LATER),
            new StayRefused(DAY, BODY, StayRefusal.CONDITIONS_NOT_MET, LATER),
            new ReturnRequested(DAY, HOME),
            new ReturnRiskAssessed(
                    DAY,
                    ReturnSide.RECEIVING,
                    RiskLevel.MEDIUM,
                    Answer.YES,
                    ActorId.parse("5f0e6a52-1111-4a5e-9a55-0d6a4c1f0a01")),
            new ReturnConsented(DAY),
            new TravelArranged(DAY, HOME, LATER, Answer.YES, Answer.NO, PROJECT),
            new ReturnCancelled(DAY, ReturnCancellation.RECEIVER_UNABLE),
            new PersonDeparted(DAY),
            new PersonReceived(LATER, Receiver.HUB),
            new PersonNotReceived(LATER),
            new PersonRemoved(DAY, HOME, BODY),
            new PersonResettled(DAY, Country.of("CA")),
            new LegalAidRecorded(DAY, LegalMatter.COMPENSATION, SHELTER),
            new CompensationClaimed(DAY, 1, CompensationSource.STATE_FUND),
            new CompensationAwarded(DAY, 1, CompensationShare.PART),
            new CompensationPaid(LATER, 1, CompensationShare.WHOLE),
            new VictimPenalised(DAY, PenalisedFor.FALSE_DOCUMENTS, Penalty.ENTRY_BAN, Answer.YES));

    static final List<DomainEvent> SPARSE = List.of(
            new EmergencyCareStarted(NOT_RECORDED, Set.of()),
            new ServiceDelivered(NOT_RECORDED, Service.SHELTER, null, null, null),
            new AdmittedToShelter(NOT_RECORDED, null, null, null),
            new AssistanceDeclined(NOT_RECORDED, null),
            new StayGranted(NOT_RECORDED, BODY, StayBasis.OTHER, NOT_RECORDED),
            new TravelArranged(NOT_RECORDED, HOME, NOT_RECORDED, null, null, null),
            new PersonRemoved(NOT_RECORDED, HOME, null),
            new LegalAidRecorded(NOT_RECORDED, LegalMatter.OTHER, null),
            new VictimPenalised(NOT_RECORDED, PenalisedFor.OTHER, Penalty.OTHER, null));

    private TrackSamples() {}
}
