package org.safar.simulator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safar.kernel.HubId;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.ClosingReason;
import org.safar.kernel.code.ConsentPurpose;
import org.safar.kernel.code.ConsentScope;
import org.safar.kernel.code.GuardianKind;
import org.safar.kernel.code.ReintegrationSituation;
import org.safar.kernel.code.Service;

/** How it goes on at the hub that took a person over, in a case of its own. */
final class LinkedLife {
    private static final double REINTEGRATED = 0.6;
    private static final double CLOSED = 0.7;
    private static final int[] MONTHS = {1, 3, 6};

    private final Scenario scenario;
    private final Facts facts;
    private final Dice dice;
    private final Counterpart at;
    private final Desk desk;
    private final String reference;
    private final String custodian;
    private final Officer worker;

    private LinkedLife(Scenario scenario, Facts facts, Dice dice, Counterpart at, HubId hub, int number) {
        this.scenario = scenario;
        this.facts = facts;
        this.dice = dice;
        this.at = at;
        this.desk = new Desk(hub, scenario);
        this.reference = "%s-R-%07d".formatted(hub, number);
        this.custodian = desk.custodian(dice);
        this.worker = desk.officer(dice, ActorRole.SOCIAL_WORKER, custodian);
    }

    /** Empty at an organisation without a hub: it has no case here. */
    static Optional<LinkedLife> of(Scenario scenario, Facts facts, Dice dice, Counterpart at, int number) {
        return at.hub().map(hub -> new LinkedLife(scenario, facts, dice, at, hub, number));
    }

    /** Who takes the person over, and into which case. */
    void naming(Json acceptance) {
        acceptance.with("custodian", custodian).with("linkedCase", Json.object().with("reference", reference));
    }

    /** The exchange has opened the case by the month after. @param accepted the day on which the person was taken over */
    List<Act> told(LocalDate accepted) {
        var met = YearMonth.from(accepted).plusMonths(1).atDay(1 + dice.between(1, 20));
        var opened = met.atStartOfDay(ZoneOffset.UTC).toInstant();
        var side = new Side(scenario, dice, reference, at, opened, scenario.end());
        if (!tell(side, met, "describe-person", facts.description(met))) return side.acts();
        tell(side, met, "record-consent", consent());
        tell(
                side,
                met.plusDays(dice.between(2, 14)),
                "agree-plan",
                Json.object().with("services", Set.of(Service.LIVELIHOOD, Service.PSYCHOSOCIAL)));
        var help = Json.object().with("service", Service.PSYCHOSOCIAL);
        tell(side, side.today().plusDays(dice.between(3, 30)), "deliver-service", help);
        if (dice.chance(REINTEGRATED)) reintegrate(side);
        if (dice.chance(CLOSED))
            tell(
                    side,
                    side.today().plusDays(dice.between(20, 120)),
                    "close-case",
                    Json.object().with("reason", ClosingReason.ASSISTANCE_COMPLETED));
        return side.acts();
    }

    private void reintegrate(Side side) {
        var begun = side.today().plusDays(dice.between(10, 60));
        tell(side, begun, "start-reintegration", Json.object().with("services", Set.of(Service.LIVELIHOOD)));
        for (var month : MONTHS) {
            var situation = dice.chance(0.7) ? ReintegrationSituation.STABLE : ReintegrationSituation.NEEDS_SUPPORT;
            var day = begun.plusMonths(month).plusDays(dice.between(0, 12));
            var data = Json.object().with("month", month).with("situation", situation);
            if (!tell(side, day, "report-monitoring", data)) return;
        }
    }

    private Json consent() {
        var consent = Json.object()
                .with("scopes", Set.of(ConsentScope.INTERVIEW, ConsentScope.ASSISTANCE))
                .with("purpose", ConsentPurpose.PROTECTION)
                .with("interpreter", Answer.NO);
        return facts.minor()
                ? consent.with("guardian", GuardianKind.INDEPENDENT).with("assent", Answer.YES)
                : consent;
    }

    private boolean tell(Side side, LocalDate day, String type, Json data) {
        return side.linked(day, worker, desk.hub(), reference, type, data);
    }
}
