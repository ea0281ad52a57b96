package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.FAMILY_APART;
import static org.safar.kernel.RefusalCode.NOT_IN_BEST_INTERESTS;
import static org.safar.kernel.RefusalCode.RECEIVER_NOT_READY;
import static org.safar.kernel.RefusalCode.RETURN_NOT_CONSENTED;
import static org.safar.kernel.RefusalCode.RISK_NOT_ASSESSED;
import static org.safar.kernel.RefusalCode.RISK_TOO_HIGH;

import java.util.Optional;
import org.safar.command.decision.Decision.Check;
import org.safar.command.decision.Refusal;
import org.safar.kernel.code.Answer;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.Child;
import org.safar.kernel.victimcase.FamilyUnits;
import org.safar.kernel.victimcase.MobilityEvent.TravelArranged;

/**
 * What has to hold before the exchange itself arranges a journey. A hub that tells of one is believed and the breach is flagged
 * ({@link MobilityRules}); what the exchange does itself it does not do against a rule, whoever acknowledges it.
 */
final class SafeTravel {
    private SafeTravel() {}

    static Check check(TravelArranged travel, CaseHistory history, CaseContext context) {
        var risk = new ReturnRisk(history, context.rules().practice());
        return unless(
                notConsented(travel, history),
                notAssessed(travel, history, risk),
                tooRisky(travel, risk),
                notInBestInterests(travel, history, risk),
                receiverNotReady(travel),
                familyApart(travel, history));
    }

    private static Optional<Refusal> notConsented(TravelArranged travel, CaseHistory history) {
        var given = ReturnConsent.given(history, travel.occurredOn());
        return refuse(!given, new Refusal(RETURN_NOT_CONSENTED));
    }

    private static Optional<Refusal> notAssessed(TravelArranged travel, CaseHistory history, ReturnRisk risk) {
        var assessed = risk.assessed(travel.occurredOn(), MobilityRules.sides(history, travel.country()));
        return refuse(!assessed, new Refusal(RISK_NOT_ASSESSED));
    }

    private static Optional<Refusal> tooRisky(TravelArranged travel, ReturnRisk risk) {
        return refuse(risk.high(travel.occurredOn()), new Refusal(RISK_TOO_HIGH));
    }

    private static Optional<Refusal> notInBestInterests(TravelArranged travel, CaseHistory history, ReturnRisk risk) {
        var child = Child.at(history, travel.occurredOn());
        return refuse(child && !risk.inBestInterests(travel.occurredOn()), new Refusal(NOT_IN_BEST_INTERESTS));
    }

    private static Optional<Refusal> receiverNotReady(TravelArranged travel) {
        return refuse(travel.receiverAccepted() != Answer.YES, new Refusal(RECEIVER_NOT_READY, "/receiverAccepted"));
    }

    /** Who belongs to a family unit travels with it for certain, not as far as is recorded. */
    private static Optional<Refusal> familyApart(TravelArranged travel, CaseHistory history) {
        var inUnit = FamilyUnits.of(history).isPresent();
        var apart = travel.familyTogether() == Answer.NO || inUnit && travel.familyTogether() != Answer.YES;
        return refuse(apart, new Refusal(FAMILY_APART, "/familyTogether"));
    }
}
