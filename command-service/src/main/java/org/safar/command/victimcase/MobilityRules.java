package org.safar.command.victimcase;

import static org.safar.command.victimcase.ProtectiveRules.broken;
import static org.safar.kernel.BreachCode.CHILD_RETURN_NOT_DETERMINED;
import static org.safar.kernel.BreachCode.FAMILY_SEPARATED;
import static org.safar.kernel.BreachCode.RECEIVER_NOT_ACCEPTED;
import static org.safar.kernel.BreachCode.REMOVED_THOUGH_PRESUMED;
import static org.safar.kernel.BreachCode.RETURN_AT_HIGH_RISK;
import static org.safar.kernel.BreachCode.RETURN_RISK_NOT_ASSESSED;
import static org.safar.kernel.BreachCode.RETURN_WITHOUT_CONSENT;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safar.kernel.BreachCode;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.ReviewOutcome;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.CaseHistory.Entry;
import org.safar.kernel.victimcase.Child;
import org.safar.kernel.victimcase.IdentificationEvent;
import org.safar.kernel.victimcase.IdentificationEvent.*;
import org.safar.kernel.victimcase.MobilityEvent;
import org.safar.kernel.victimcase.MobilityEvent.*;

/** What a return has to be: voluntary, assessed, awaited, and of those who belong together. Nobody presumed is removed. */
final class MobilityRules {
    private MobilityRules() {}

    /** @param hub whose practice says how long an assessment of risk holds */
    static Stream<BreachCode> brokenBy(MobilityEvent event, Entry entry, CaseHistory history, HubHistory hub) {
        var risk = new ReturnRisk(history, hub.practice());
        return switch (event) {
            case TravelArranged e -> travel(e, history, risk);
            case PersonDeparted e
            when !arranged(history, entry, e.occurredOn()) ->
                unsafe(e.occurredOn(), EnumSet.allOf(ReturnSide.class), history, risk);
            case PersonRemoved e -> broken(presumed(history, e.occurredOn()), REMOVED_THOUGH_PRESUMED);
            case PersonDeparted _,
                    StayGranted _,
                    StayRefused _,
                    ReturnRequested _,
                    ReturnRiskAssessed _,
                    ReturnConsented _,
                    ReturnCancelled _,
                    PersonReceived _,
                    PersonNotReceived _,
                    PersonResettled _ -> Stream.empty();
        };
    }

    private static Stream<BreachCode> travel(TravelArranged e, CaseHistory history, ReturnRisk risk) {
        return Stream.of(
                        unsafe(e.occurredOn(), sides(history, e.country()), history, risk),
                        broken(e.receiverAccepted() != Answer.YES, RECEIVER_NOT_ACCEPTED),
                        broken(e.familyTogether() == Answer.NO, FAMILY_SEPARATED))
                .flatMap(codes -> codes);
    }

    private static Stream<BreachCode> unsafe(
            PartialDate day, Set<ReturnSide> sides, CaseHistory history, ReturnRisk risk) {
        var child = Child.at(history, day);
        return Stream.of(
                        broken(!ReturnConsent.given(history, day), RETURN_WITHOUT_CONSENT),
                        broken(!risk.assessed(day, sides), RETURN_RISK_NOT_ASSESSED),
                        broken(risk.high(day), RETURN_AT_HIGH_RISK),
                        broken(child && !risk.inBestInterests(day), CHILD_RETURN_NOT_DETERMINED))
                .flatMap(codes -> codes);
    }

    /** Whose assessors are asked: within one country there is one side. */
    static Set<ReturnSide> sides(CaseHistory history, Country to) {
        var within = history.all(SuspicionReported.class)
                .anyMatch(report -> report.hub().country().equals(to));
        return within ? EnumSet.of(ReturnSide.SENDING) : EnumSet.allOf(ReturnSide.class);
    }

    /** A departure that was arranged is judged by its arrangement. */
    private static boolean arranged(CaseHistory history, Entry departure, PartialDate day) {
        return history.entries().stream()
                .filter(entry -> entry.sequence() != departure.sequence())
                .map(Entry::event)
                .anyMatch(event -> event instanceof TravelArranged e && !day.surelyBefore(e.occurredOn()));
    }

    /** The last word on the day, by its own date, was that this is or may be a victim. */
    private static boolean presumed(CaseHistory history, PartialDate day) {
        return history.all(IdentificationEvent.class)
                .filter(event -> status(event).isPresent())
                .filter(event -> !day.surelyBefore(event.occurredOn()))
                .reduce((before, later) -> later.occurredOn().surelyBefore(before.occurredOn()) ? before : later)
                .flatMap(MobilityRules::status)
                .orElse(false);
    }

    /** Whether the person is a presumed victim or more after it; empty where it decides nothing. */
    private static Optional<Boolean> status(IdentificationEvent event) {
        return switch (event) {
            case PresumedVictimRecognised _, VictimConfirmed _, StatusRecognisedAbroad _ -> Optional.of(true);
            case VictimNotConfirmed _, StatusRevoked _ -> Optional.of(false);
            case ReviewDecided e -> Optional.of(e.outcome() != ReviewOutcome.UPHELD);
            case SuspicionReported _, PersonScreened _, BestInterestsStepOpened _, ReviewRequested _ ->
                Optional.empty();
        };
    }
}
