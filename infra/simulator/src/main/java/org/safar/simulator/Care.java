package org.safar.simulator;

import static org.safar.simulator.Teller.Dated.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.AssistanceEnd;
import org.safar.kernel.code.AssistanceRefusal;
import org.safar.kernel.code.Service;
import org.safar.kernel.code.ShelterLeaving;

/** What is done for the person: agreed to first, now and then not, and over when the person says so. */
final class Care {
    private static final double AGREED_LATE = 0.012;
    private static final double NEVER_AGREED = 0.008;
    private static final double NOT_INFORMED = 0.01;
    private static final double EMERGENCY = 0.4;
    private static final double DECLINED = 0.04;
    private static final double CAME_BACK = 0.5;
    private static final double PLANNED = 0.72;
    private static final double SHELTERED = 0.3;
    private static final double STILL_THERE = 0.06;
    private static final double REFERRED = 0.2;
    private static final double WITHDREW = 0.03;
    private static final double HELPED_ALL_THE_SAME = 0.1;
    private static final double ENDED = 0.5;
    private static final double PAID_BY_A_PROJECT = 0.4;
    private static final int MOST_SERVICES = 3;

    private static final Shares<Service> SERVICE = Shares.of(Service.PSYCHOSOCIAL, 24)
            .or(Service.MEDICAL, 22)
            .or(Service.DOCUMENTS, 16)
            .or(Service.FINANCIAL, 12)
            .or(Service.LEGAL_AID, 8)
            .or(Service.LIVELIHOOD, 7)
            .or(Service.EDUCATION, 5)
            .or(Service.INTERPRETATION, 3)
            .or(Service.REHABILITATION, 3);

    private static final Shares<ShelterLeaving> LEAVING = Shares.of(ShelterLeaving.PLANNED, 70)
            .or(ShelterLeaving.PERSONS_OWN_WISH, 14)
            .or(ShelterLeaving.MOVED, 9)
            .or(ShelterLeaving.UNANNOUNCED, 5)
            .or(ShelterLeaving.RULES_BROKEN, 2);

    private static final Shares<AssistanceEnd> END = Shares.of(AssistanceEnd.PLAN_FULFILLED, 70)
            .or(AssistanceEnd.LOST_CONTACT, 14)
            .or(AssistanceEnd.PERSONS_OWN_WISH, 12)
            .or(AssistanceEnd.TRANSFERRED, 4);

    private final Dice dice;
    private final Agenda agenda;
    private final Desk desk;
    private final Officer worker;
    private final Consenting consenting;
    private boolean going = true;

    Care(Dice dice, Agenda agenda, Desk desk, Officer worker, Consenting consenting) {
        this.dice = dice;
        this.agenda = agenda;
        this.desk = desk;
        this.worker = worker;
        this.consenting = consenting;
    }

    /** Whether the person is being helped and has not said that they do not want it. */
    boolean going() {
        return going;
    }

    /** Plans everything. @return the day on which the plan was agreed, or would have been */
    LocalDate begin(LocalDate met) {
        if (dice.chance(EMERGENCY)) {
            var care = Json.object().with("services", dice.someOf(SERVICE, 2));
            agenda.planCounted(worker, null, 0, on(met.plusDays(dice.between(0, 1)), "start-emergency-care", care));
        }
        var agreed = agree(met.plusDays(dice.between(0, 3)));
        if (dice.chance(DECLINED)) agreed = decline(agreed.plusDays(dice.between(1, 10)));
        if (!going) return agreed;
        new ReflectionChapter(dice, agenda, worker).after(agreed);
        if (dice.chance(SHELTERED)) shelter(agreed.plusDays(dice.between(0, 4)));
        var plan = agreed.plusDays(dice.between(2, 25));
        help(plan);
        return plan;
    }

    private LocalDate agree(LocalDate day) {
        if (dice.chance(NEVER_AGREED)) return day;
        var informed = !dice.chance(NOT_INFORMED);
        var given = on(day, "record-consent", consenting.toBeHelped(day, informed));
        if (dice.chance(AGREED_LATE)) agenda.plan(day.plusDays(dice.between(30, 90)), worker, given);
        else agenda.planCounted(worker, null, informed ? 0 : 1, given);
        return day;
    }

    /** @return when the person came back, or else when they said no */
    private LocalDate decline(LocalDate day) {
        var reason = dice.chance(0.3) ? null : dice.oneOf(List.of(AssistanceRefusal.values()));
        agenda.plan(worker, on(day, "decline-assistance", Json.object().with("reason", reason)));
        going = dice.chance(CAME_BACK);
        if (!going) return day;
        var back = day.plusDays(dice.between(10, 60));
        agenda.plan(worker, on(back, "resume-assistance", Json.object()));
        return back.plusDays(1);
    }

    private void shelter(LocalDate day) {
        var house = desk.shelter(dice.between(1, 2));
        var admitted = Json.object().with("by", "ngo").with("provider", house).with("project", project(day));
        agenda.plan(worker, on(day, "admit-to-shelter", admitted));
        if (dice.chance(STILL_THERE)) return;
        var left = Json.object().with("reason", dice.oneOf(LEAVING));
        agenda.plan(worker, on(day.plusDays(dice.between(10, 140)), "leave-shelter", left));
    }

    private void help(LocalDate from) {
        var withdrawn = dice.chance(WITHDREW) ? from.plusDays(dice.between(20, 90)) : LocalDate.MAX;
        var services = dice.someOf(SERVICE, MOST_SERVICES);
        if (dice.chance(PLANNED)) agenda.plan(worker, on(from, "agree-plan", planned(services, from)));
        if (dice.chance(REFERRED)) refer(from.plusDays(dice.between(0, 15)));
        for (var n = dice.between(0, MOST_SERVICES); n > 0; n--) {
            var day = from.plusDays(dice.between(1, 120));
            if (day.isBefore(withdrawn) || dice.chance(HELPED_ALL_THE_SAME)) deliver(day);
        }
        if (withdrawn.equals(LocalDate.MAX)) return;
        going = false;
        var scopes = dice.chance(0.5) ? null : Set.of("assistance");
        agenda.plan(worker, on(withdrawn, "withdraw-consent", Json.object().with("scopes", scopes)));
    }

    private Json planned(Set<Service> services, LocalDate day) {
        return Json.object().with("services", services).with("project", project(day));
    }

    private void refer(LocalDate day) {
        var legal = dice.chance(0.5);
        var data = Json.object()
                .with("provider", legal ? desk.lawyers() : desk.clinic())
                .with("services", List.of(legal ? Service.LEGAL_AID : Service.MEDICAL));
        agenda.plan(worker, on(day, "refer-to-provider", data));
    }

    private void deliver(LocalDate day) {
        var service = dice.oneOf(SERVICE);
        var provider = switch (service) {
            case MEDICAL -> desk.clinic();
            case LEGAL_AID -> desk.lawyers();
            default -> null;
        };
        var data = Json.object()
                .with("service", service)
                .with("by", dice.chance(0.15) ? null : dice.oneOf(List.of("state", "ngo", "ngo", "iom")))
                .with("provider", provider)
                .with("project", project(day));
        agenda.plan(worker, on(day, "deliver-service", data));
    }

    private @Nullable String project(LocalDate day) {
        return dice.chance(PAID_BY_A_PROJECT) ? desk.project(day) : null;
    }

    /** After everything else. */
    void end() {
        if (!going || !dice.chance(ENDED)) return;
        var day = agenda.last().plusDays(dice.between(5, 60));
        agenda.plan(worker, on(day, "end-assistance", Json.object().with("reason", dice.oneOf(END))));
    }
}
