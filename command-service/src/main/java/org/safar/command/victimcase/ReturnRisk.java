package org.safar.command.victimcase;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ReturnSide;
import org.safar.kernel.code.RiskLevel;
import org.safar.kernel.hub.HubPractice;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.MobilityEvent.ReturnRiskAssessed;

/**
 * What the assessors of both sides have said about a return.
 *
 * @param practice of the hub, by which an assessment holds: 90 days unless it says otherwise
 */
record ReturnRisk(CaseHistory history, HubPractice practice) {

    boolean assessed(PartialDate day, Set<ReturnSide> sides) {
        return sides.stream().allMatch(side -> valid(day, side).isPresent());
    }

    boolean high(PartialDate day) {
        return words(day).anyMatch(assessment -> assessment.risk() == RiskLevel.HIGH);
    }

    boolean inBestInterests(PartialDate day) {
        return words(day).anyMatch(assessment -> assessment.bestInterests() == Answer.YES);
    }

    private Stream<ReturnRiskAssessed> words(PartialDate day) {
        return Stream.of(ReturnSide.values()).flatMap(side -> valid(day, side).stream());
    }

    /** The side's last word on the day; none where it is too old. */
    private Optional<ReturnRiskAssessed> valid(PartialDate day, ReturnSide side) {
        return history.all(ReturnRiskAssessed.class)
                .filter(it -> it.side() == side)
                .filter(it -> !day.surelyBefore(it.occurredOn()) && !stale(it.occurredOn(), day))
                .reduce((before, later) -> later.occurredOn().surelyBefore(before.occurredOn()) ? before : later);
    }

    private boolean stale(PartialDate assessed, PartialDate day) {
        if (!assessed.recorded() || !day.recorded()) return false;
        var holds = practice.deadlines(assessed).riskDays();
        return assessed.latest().plusDays(holds).isBefore(day.earliest());
    }
}
