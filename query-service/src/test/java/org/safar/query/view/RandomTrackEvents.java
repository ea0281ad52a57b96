package org.safar.query.view;

import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.safar.kernel.ActorId;
import org.safar.kernel.BodyCode;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.AssistanceEnd;
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
import org.safar.kernel.victimcase.VictimCaseEvent;

/** One event of protection, mobility or redress, whichever the seed gives. */
final class RandomTrackEvents {
    static final int KINDS = 30;

    private static final Country HOME = Country.of("UZ");
    private static final BodyCode BODY = new BodyCode("KZ-MIA");
    private static final ProviderCode HOUSE = new ProviderCode("KZ-SHELTER-1");
    private static final ProjectCode PROJECT = new ProjectCode("KZ-PROJECT-7");

    private RandomTrackEvents() {}

    static VictimCaseEvent any(PartialDate on, PartialDate later, Random random) {
        var services = Set.of(one(Service.values(), random));
        return switch (random.nextInt(KINDS)) {
            case 0 -> new EmergencyCareStarted(on, services);
            case 1 -> new ReflectionPeriodStarted(on, later);
            case 2 -> new ReflectionPeriodEnded(on, one(ReflectionEnd.values(), random));
            case 3 -> new PlanAgreed(on, services, PROJECT);
            case 4 -> new ServiceDelivered(on, Service.MEDICAL, one(CustodianKind.values(), random), HOUSE, null);
            case 5 -> new AdmittedToShelter(on, one(CustodianKind.values(), random), HOUSE, PROJECT);
            case 6 -> new ShelterLeft(on, one(ShelterLeaving.values(), random));
            case 7 -> new ReferredToProvider(on, HOUSE, services);
            case 8 -> new ReintegrationStarted(on, services, null);
            case 9 -> new MonitoringReported(on, 3, one(ReintegrationSituation.values(), random));
            case 10 -> new AssistanceDeclined(on, null);
            case 11 -> new AssistanceResumed(on);
            case 12 -> new AssistanceEnded(on, one(AssistanceEnd.values(), random));
            case 13 -> new StayGranted(on, BODY, one(StayBasis.values(), random), later);
            case 14 -> new StayRefused(on, BODY, one(StayRefusal.values(), random), later);
            case 15 -> new ReturnRequested(on, HOME);
            case 16 ->
                new ReturnRiskAssessed(
                        on,
                        one(ReturnSide.values(), random),
                        one(RiskLevel.values(), random),
                        null,
                        new ActorId(new UUID(1, 3)));
            case 17 -> new ReturnConsented(on);
            case 18 -> new TravelArranged(on, HOME, later, Answer.YES, null, PROJECT);
            case 19 -> new ReturnCancelled(on, one(ReturnCancellation.values(), random));
            case 20 -> new PersonDeparted(on);
            case 21 -> new PersonReceived(on, one(Receiver.values(), random));
            case 22 -> new PersonNotReceived(on);
            case 23 -> new PersonRemoved(on, HOME, BODY);
            case 24 -> new PersonResettled(on, HOME);
            case 25 -> new LegalAidRecorded(on, one(LegalMatter.values(), random), HOUSE);
            case 26 -> new CompensationClaimed(on, 1 + random.nextInt(2), one(CompensationSource.values(), random));
            case 27 -> new CompensationAwarded(on, 1 + random.nextInt(2), one(CompensationShare.values(), random));
            case 28 -> new CompensationPaid(on, 1 + random.nextInt(2), one(CompensationShare.values(), random));
            default ->
                new VictimPenalised(on, one(PenalisedFor.values(), random), one(Penalty.values(), random), Answer.YES);
        };
    }

    private static <T> T one(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
