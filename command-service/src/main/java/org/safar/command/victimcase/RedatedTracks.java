package org.safar.command.victimcase;

import org.safar.command.victimcase.Mobility.*;
import org.safar.command.victimcase.Protection.*;
import org.safar.command.victimcase.Redress.*;
import org.safar.kernel.time.PartialDate;

/** {@link Redated} for what is told of protection, mobility and redress. */
final class RedatedTracks {
    private RedatedTracks() {}

    static Protection protection(Protection command, PartialDate date) {
        return switch (command) {
            case StartEmergencyCare c -> new StartEmergencyCare(date, c.services());
            case StartReflection c -> new StartReflection(date, c.until());
            case EndReflection c -> new EndReflection(date, c.reason());
            case AgreePlan c -> new AgreePlan(date, c.services(), c.project());
            case DeliverService c -> new DeliverService(date, c.service(), c.by(), c.provider(), c.project());
            case AdmitToShelter c -> new AdmitToShelter(date, c.by(), c.provider(), c.project());
            case LeaveShelter c -> new LeaveShelter(date, c.reason());
            case ReferToProvider c -> new ReferToProvider(date, c.provider(), c.services());
            case StartReintegration c -> new StartReintegration(date, c.services(), c.project());
            case ReportMonitoring c -> new ReportMonitoring(date, c.month(), c.situation());
            case DeclineAssistance c -> new DeclineAssistance(date, c.reason());
            case ResumeAssistance _ -> new ResumeAssistance(date);
            case EndAssistance c -> new EndAssistance(date, c.reason());
        };
    }

    static Mobility mobility(Mobility command, PartialDate date) {
        return switch (command) {
            case GrantStay c -> new GrantStay(date, c.body(), c.basis(), c.until());
            case RefuseStay c -> new RefuseStay(date, c.body(), c.reason(), c.reviewUntil());
            case RequestReturn c -> new RequestReturn(date, c.country());
            case AssessReturnRisk c -> new AssessReturnRisk(date, c.side(), c.risk(), c.bestInterests());
            case ConsentToReturn _ -> new ConsentToReturn(date);
            case ArrangeTravel c ->
                new ArrangeTravel(
                        date, c.country(), c.travelOn(), c.receiverAccepted(), c.familyTogether(), c.project());
            case RequestTravel c ->
                new RequestTravel(
                        date, c.country(), c.travelOn(), c.receiverAccepted(), c.familyTogether(), c.project());
            case CancelReturn c -> new CancelReturn(date, c.reason());
            case RecordDeparture _ -> new RecordDeparture(date);
            case RecordReception c -> new RecordReception(date, c.receiver());
            case MarkNotReceived _ -> new MarkNotReceived(date);
            case RecordRemoval c -> new RecordRemoval(date, c.country(), c.body());
            case Resettle c -> new Resettle(date, c.country());
        };
    }

    static Redress redress(Redress command, PartialDate date) {
        return switch (command) {
            case RecordLegalAid c -> new RecordLegalAid(date, c.matter(), c.provider());
            case ClaimCompensation c -> new ClaimCompensation(date, c.claim(), c.against());
            case RecordCompensationAward c -> new RecordCompensationAward(date, c.claim(), c.share());
            case RecordCompensationPayment c -> new RecordCompensationPayment(date, c.claim(), c.share());
            case RecordPenalty c -> new RecordPenalty(date, c.offence(), c.penalty(), c.compelled());
        };
    }
}
