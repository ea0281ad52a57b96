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
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.CaseHistory.Entry;
import org.safar.kernel.victimcase.Child;
import org.safar.kernel.victimcase.IdentificationEvent;
import org.safar.kernel.victimcase.IdentificationEvent.*;
import org.safar.kernel.victimcase.MobilityEvent;
import org.safar.kernel.victimcase.MobilityEvent.*;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** What a return has to be: voluntary, assessed, awaited, and of those who belong together. Nobody presumed is removed. */
final class MobilityRules {
    /** Days for which an assessment of risk holds. */
    private static final int VALID_DAYS = 90;

    private MobilityRules() {}

    static Stream<BreachCode> brokenBy(MobilityEvent event, Entry entry, CaseHistory history) {
        return switch (event) {
            case TravelArranged e -> travel(e, history);
            case PersonDeparted e
            when !arranged(history, entry, e.occurredOn()) -> unsafe(e.occurredOn(), true, history);
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

    private static Stream<BreachCode> travel(TravelArranged e, CaseHistory history) {
        return Stream.of(
                        unsafe(e.occurredOn(), abroad(history, e.country()), history),
                        broken(e.receiverAccepted() != Answer.YES, RECEIVER_NOT_ACCEPTED),
                        broken(e.familyTogether() == Answer.NO, FAMILY_SEPARATED))
                .flatMap(codes -> codes);
    }

    /** @param abroad whether the assessors of both sides are asked; within one country there is one side */
    private static Stream<BreachCode> unsafe(PartialDate day, boolean abroad, CaseHistory history) {
        var sides = abroad ? EnumSet.allOf(ReturnSide.class) : EnumSet.of(ReturnSide.SENDING);
        var child = Child.at(history, day);
        return Stream.of(
                        broken(!consented(history, day), RETURN_WITHOUT_CONSENT),
                        broken(!assessed(history, day, sides), RETURN_RISK_NOT_ASSESSED),
                        broken(atHighRisk(history, day), RETURN_AT_HIGH_RISK),
                        broken(child && !inBestInterests(history, day), CHILD_RETURN_NOT_DETERMINED))
                .flatMap(codes -> codes);
    }

    private static boolean abroad(CaseHistory history, Country to) {
        return history.all(SuspicionReported.class)
                .noneMatch(report -> report.hub().country().equals(to));
    }

    /** Own consent, not surely after the day, and given for this return: what was called off needs it again. */
    private static boolean consented(CaseHistory history, PartialDate day) {
        return history.all(ReturnConsented.class)
                .map(VictimCaseEvent::occurredOn)
                .filter(consent -> !day.surelyBefore(consent))
                .anyMatch(consent -> history.all(ReturnCancelled.class)
                        .map(VictimCaseEvent::occurredOn)
                        .noneMatch(end -> consent.surelyBefore(end) && end.surelyBefore(day)));
    }

    private static boolean assessed(CaseHistory history, PartialDate day, Set<ReturnSide> sides) {
        return sides.stream().allMatch(side -> valid(history, day, side).isPresent());
    }

    private static boolean atHighRisk(CaseHistory history, PartialDate day) {
        return Stream.of(ReturnSide.values())
                .flatMap(side -> valid(history, day, side).stream())
                .anyMatch(assessment -> assessment.risk() == RiskLevel.HIGH);
    }

    private static boolean inBestInterests(CaseHistory history, PartialDate day) {
        return Stream.of(ReturnSide.values())
                .flatMap(side -> valid(history, day, side).stream())
                .anyMatch(assessment -> assessment.bestInterests() == Answer.YES);
    }

    /** The side's last word on the day; none where it had said nothing for 90 days. */
    private static Optional<ReturnRiskAssessed> valid(CaseHistory history, PartialDate day, ReturnSide side) {
        return history.all(ReturnRiskAssessed.class)
                .filter(it -> it.side() == side)
                .filter(it -> !day.surelyBefore(it.occurredOn()) && !stale(it.occurredOn(), day))
                .reduce((before, later) -> later.occurredOn().surelyBefore(before.occurredOn()) ? before : later);
    }

    private static boolean stale(PartialDate assessed, PartialDate day) {
        return assessed.recorded()
                && day.recorded()
                && assessed.latest().plusDays(VALID_DAYS).isBefore(day.earliest());
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
