package org.safar.command.victimcase;

import static org.safar.command.victimcase.Situation.*;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.safar.command.victimcase.Mobility.*;
import org.safar.command.victimcase.Protection.*;
import org.safar.command.victimcase.Redress.*;
import org.safar.command.victimcase.Relay.*;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.Recipient;
import org.safar.kernel.ReferralId;
import org.safar.kernel.code.AgeBand;
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

/** Anything that can be told of protection, mobility and redress, on any of a few days. */
final class RandomTracks {
    private static final Country HOME = Country.of("UZ");
    private static final Set<Service> ANY = Set.of(Service.MEDICAL);

    private RandomTracks() {}

    static Arbitrary<VictimCaseCommand> commands(Arbitrary<PartialDate> days) {
        return Arbitraries.oneOf(protection(days), mobility(days), redress(days));
    }

    private static Arbitrary<VictimCaseCommand> protection(Arbitrary<PartialDate> days) {
        return Arbitraries.oneOf(
                days.map(day -> new StartEmergencyCare(day, ANY)),
                days.map(day -> new StartReflection(day, JULY)),
                Combinators.combine(days, Arbitraries.of(ReflectionEnd.class)).as(EndReflection::new),
                days.map(day -> new AgreePlan(day, ANY, null)),
                Combinators.combine(days, Arbitraries.of(Service.class))
                        .as((day, service) -> new DeliverService(day, service, null, null, null)),
                Combinators.combine(
                                days,
                                Arbitraries.of(new ProviderCode("KZ-HOUSE")).injectNull(0.5))
                        .as((day, house) -> new AdmitToShelter(day, null, house, null)),
                days.map(day -> new LeaveShelter(day, ShelterLeaving.OTHER)),
                days.map(day -> new ReferToProvider(day, new ProviderCode("KZ-CLINIC"), ANY)),
                days.map(day -> new StartReintegration(day, Set.of(), null)),
                Combinators.combine(days, Arbitraries.of(1, 3, 6, 12))
                        .as((day, month) -> new ReportMonitoring(day, month, ReintegrationSituation.STABLE)),
                days.map(day -> new DeclineAssistance(day, null)),
                days.map(ResumeAssistance::new),
                days.map(day -> new EndAssistance(day, AssistanceEnd.OTHER)));
    }

    private static Arbitrary<VictimCaseCommand> mobility(Arbitrary<PartialDate> days) {
        return Arbitraries.oneOf(
                days.map(day -> new GrantStay(day, POLICE_BODY, StayBasis.FAMILY, PartialDate.NOT_RECORDED)),
                days.map(day -> new RefuseStay(day, POLICE_BODY, StayRefusal.OTHER, PartialDate.NOT_RECORDED)),
                days.map(day -> new RequestReturn(day, HOME)),
                Combinators.combine(days, Arbitraries.of(ReturnSide.class), Arbitraries.of(RiskLevel.class))
                        .as((day, side, risk) -> new AssessReturnRisk(day, side, risk, null)),
                days.map(ConsentToReturn::new),
                Combinators.combine(days, Arbitraries.of(Answer.class))
                        .as((day, answer) ->
                                new ArrangeTravel(day, HOME, PartialDate.NOT_RECORDED, answer, answer, null)),
                Combinators.combine(days, Arbitraries.of(Answer.class))
                        .as((day, answer) ->
                                new RequestTravel(day, HOME, PartialDate.NOT_RECORDED, answer, answer, null)),
                days.map(day -> new CancelReturn(day, ReturnCancellation.RISK)),
                days.map(RecordDeparture::new),
                days.map(day -> new RecordReception(day, Receiver.HUB)),
                days.map(MarkNotReceived::new),
                days.map(day -> new RecordRemoval(day, HOME, null)),
                days.map(day -> new Resettle(day, HOME)));
    }

    /** What the exchange tells a case of its referrals. */
    static Arbitrary<VictimCaseCommand> relays(Arbitrary<PartialDate> days) {
        var referrals = Arbitraries.of(new ReferralId("1".repeat(32)), new ReferralId("2".repeat(32)));
        var police = new CustodianCode("KZ-MIA");
        return Arbitraries.oneOf(
                Combinators.combine(days, referrals)
                        .as((day, referral) -> new NoteReferral(day, referral, new Recipient("UZ"))),
                Combinators.combine(days, referrals).as(NoteReferralEnd::new),
                Combinators.combine(days, referrals)
                        .as((day, referral) -> new OpenLinkedCase(
                                day, referral, HubId.UZ, police, CustodianKind.STATE, AgeBand.FROM_9, Answer.YES)));
    }

    private static Arbitrary<VictimCaseCommand> redress(Arbitrary<PartialDate> days) {
        var claims = Arbitraries.integers().between(1, 2);
        var shares = Arbitraries.of(CompensationShare.class);
        return Arbitraries.oneOf(
                days.map(day -> new RecordLegalAid(day, LegalMatter.OTHER, null)),
                Combinators.combine(days, claims)
                        .as((day, claim) -> new ClaimCompensation(day, claim, CompensationSource.EMPLOYER)),
                Combinators.combine(days, claims, shares).as(RecordCompensationAward::new),
                Combinators.combine(days, claims, shares).as(RecordCompensationPayment::new),
                days.map(day -> new RecordPenalty(day, PenalisedFor.DRUGS, Penalty.FINE, Answer.YES)));
    }
}
