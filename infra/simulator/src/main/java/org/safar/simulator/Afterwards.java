package org.safar.simulator;

import static org.safar.simulator.Teller.Dated.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.CompensationShare;
import org.safar.kernel.code.CompensationSource;
import org.safar.kernel.code.LegalMatter;
import org.safar.kernel.code.PenalisedFor;
import org.safar.kernel.code.Penalty;
import org.safar.kernel.code.ReintegrationSituation;
import org.safar.kernel.code.Service;

/** A new life at home, looked at from time to time, and what the law does for the person, or to them. */
final class Afterwards {
    private static final double REINTEGRATED = 0.38;
    private static final double LEGALLY_HELPED = 0.25;
    private static final double CLAIMED = 0.12;
    private static final double AWARDED = 0.6;
    private static final double PAID = 0.5;
    private static final double PENALISED = 0.02;
    private static final double PENALISED_ABROAD = 0.05;
    private static final double LOOKED_AT = 0.75;

    private static final int[] MONTHS = {1, 3, 6, 12};

    private static final Shares<ReintegrationSituation> SITUATION = Shares.of(ReintegrationSituation.STABLE, 55)
            .or(ReintegrationSituation.NEEDS_SUPPORT, 28)
            .or(ReintegrationSituation.AT_RISK, 8)
            .or(ReintegrationSituation.NOT_REACHED, 8)
            .or(ReintegrationSituation.TRAFFICKED_AGAIN, 1);

    private final Dice dice;
    private final Person person;
    private final Desk desk;
    private final Agenda agenda;
    private final Officer worker;

    Afterwards(Dice dice, Person person, Desk desk, Agenda agenda, Officer worker) {
        this.dice = dice;
        this.person = person;
        this.desk = desk;
        this.agenda = agenda;
        this.worker = worker;
    }

    /** Of those who are at home. Who is not reached once is not looked for again. */
    void reintegration(LocalDate plan) {
        if (person.metAbroad() || !dice.chance(REINTEGRATED)) return;
        var begun = plan.plusDays(dice.between(20, 90));
        var services = dice.oneOf(List.of(Set.of(Service.LIVELIHOOD), Set.of(Service.EDUCATION, Service.LIVELIHOOD)));
        var project = dice.chance(0.5) ? desk.project(begun) : null;
        plan(
                begun,
                "start-reintegration",
                Json.object().with("services", services).with("project", project));
        for (var month : MONTHS) {
            if (!dice.chance(LOOKED_AT)) return;
            var situation = dice.oneOf(SITUATION);
            var day = begun.plusMonths(month).plusDays(dice.between(0, 12));
            plan(day, "report-monitoring", Json.object().with("month", month).with("situation", situation));
            if (situation == ReintegrationSituation.NOT_REACHED) return;
        }
    }

    void redress(LocalDate decided) {
        if (dice.chance(person.metAbroad() ? PENALISED_ABROAD : PENALISED)) penalty(decided);
        if (dice.chance(LEGALLY_HELPED)) {
            var matter = dice.oneOf(List.of(LegalMatter.CRIMINAL_PROCEEDING, LegalMatter.STATUS, LegalMatter.LABOUR));
            var aid = Json.object().with("matter", matter).with("provider", desk.lawyers());
            plan(decided.plusDays(dice.between(1, 90)), "record-legal-aid", aid);
        }
        if (dice.chance(CLAIMED)) compensation(decided.plusDays(dice.between(20, 120)));
    }

    private void penalty(LocalDate day) {
        var abroad = person.metAbroad();
        var data = Json.object()
                .with("offence", abroad ? PenalisedFor.IMMIGRATION : PenalisedFor.WORK_WITHOUT_PERMIT)
                .with("penalty", abroad && dice.chance(0.3) ? Penalty.ENTRY_BAN : Penalty.FINE)
                .with("compelled", dice.chance(0.5) ? Answer.YES : null);
        plan(day, "record-penalty", data);
    }

    private void compensation(LocalDate claimed) {
        var against = dice.oneOf(List.of(CompensationSource.OFFENDER, CompensationSource.EMPLOYER));
        plan(claimed, "claim-compensation", Json.object().with("claim", 1).with("against", against));
        if (!dice.chance(AWARDED)) return;
        var awarded = claimed.plusDays(dice.between(60, 300));
        var share = dice.oneOf(List.of(CompensationShare.WHOLE, CompensationShare.PART, CompensationShare.NONE));
        plan(
                awarded,
                "record-compensation-award",
                Json.object().with("claim", 1).with("share", share));
        if (share == CompensationShare.NONE || !dice.chance(PAID)) return;
        var paid = Json.object().with("claim", 1).with("share", dice.chance(0.4) ? "whole" : "part");
        plan(awarded.plusDays(dice.between(20, 200)), "record-compensation-payment", paid);
    }

    private void plan(LocalDate day, String type, Json data) {
        agenda.plan(worker, on(day, type, data));
    }
}
