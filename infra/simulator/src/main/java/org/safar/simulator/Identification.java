package org.safar.simulator;

import static org.safar.simulator.Teller.Dated.on;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.ActorRole;
import org.safar.kernel.code.Authority;
import org.safar.kernel.code.Indicator;
import org.safar.kernel.code.NotConfirmedReason;
import org.safar.kernel.code.PalermoAct;
import org.safar.kernel.code.PalermoMeans;

/** Who says that the person is a victim: screened, presumed, decided upon, now and then against the protective rules. */
final class Identification {
    private static final double SCREENED_AGAIN = 0.2;
    private static final double DECIDED = 0.72;
    private static final double DECLINED = 0.1;
    private static final double REVIEWED = 0.5;
    private static final double CONFIRMED_AFTER_ALL = 0.15;
    private static final double SCREENER_DECIDES = 0.025;
    private static final double NEVER_PRESUMED = 0.015;
    private static final double PRESUMED_TOLD_LATE = 0.015;
    private static final double ACKNOWLEDGED = 0.4;

    private static final Shares<Indicator> INDICATORS = Shares.of(Indicator.WITHHOLDS_DOCUMENTS, 20)
            .or(Indicator.NO_PAY, 20)
            .or(Indicator.DECEIVED_ABOUT_WORK, 14)
            .or(Indicator.DECEIVED_ABOUT_CONDITIONS, 14)
            .or(Indicator.EXCESSIVE_HOURS, 12)
            .or(Indicator.DEBT_BONDAGE, 10)
            .or(Indicator.CONTROLLED_MOVEMENT, 8)
            .or(Indicator.BAD_LIVING_CONDITIONS, 8)
            .or(Indicator.UNDER_THREAT, 6)
            .or(Indicator.CONFINEMENT, 5)
            .or(Indicator.ABUSE_OF_VULNERABILITY, 5);
    private static final Shares<PalermoAct> ACT = Shares.of(PalermoAct.RECRUITMENT, 50)
            .or(PalermoAct.TRANSPORTATION, 25)
            .or(PalermoAct.HARBOURING, 12)
            .or(PalermoAct.RECEIPT, 8)
            .or(PalermoAct.TRANSFER, 5);
    private static final Shares<PalermoMeans> MEANS = Shares.of(PalermoMeans.DECEPTION, 45)
            .or(PalermoMeans.ABUSE_OF_VULNERABILITY, 25)
            .or(PalermoMeans.FRAUD, 10)
            .or(PalermoMeans.COERCION, 8)
            .or(PalermoMeans.THREAT, 8)
            .or(PalermoMeans.FORCE, 4);

    private final Dice dice;
    private final Person person;
    private final Desk desk;
    private final String custodian;
    private final Teller teller;
    private final Officer screener;
    private final ReviewChapter review;
    private boolean indicated;
    private boolean declined;

    Identification(Dice dice, Person person, Desk desk, String custodian, Teller teller) {
        this.dice = dice;
        this.person = person;
        this.desk = desk;
        this.custodian = custodian;
        this.teller = teller;
        this.screener = desk.officer(dice, ActorRole.SCREENER, custodian);
        this.review = new ReviewChapter(dice, person, desk, teller);
    }

    boolean indicated() {
        return indicated;
    }

    /** Whether the last decision was not to confirm, or to take the status back. */
    boolean declined() {
        return declined;
    }

    LocalDate screen(LocalDate met, boolean indicated) {
        this.indicated = indicated;
        var day = met.plusDays(dice.between(1, 14));
        // of a child the best interests are weighed from the first screening on
        screening(day, screener, person.age().minor() ? 1 : 0);
        if (indicated && dice.chance(SCREENED_AGAIN)) {
            day = day.plusDays(dice.between(2, 20));
            screening(day, desk.officer(dice, ActorRole.SCREENER, desk.police()), 0);
        }
        return day;
    }

    /** Presumed, and then perhaps decided upon. */
    LocalDate decide(LocalDate from, Facts facts) {
        var presumed = from.plusDays(dice.between(1, 25));
        var toBeDecided = dice.chance(DECIDED);
        var never = toBeDecided && dice.chance(NEVER_PRESUMED);
        var late = toBeDecided && !never && dice.chance(PRESUMED_TOLD_LATE);
        if (!never && !late) recognise(presumed, 0);
        review.abroad(presumed, screener.as(ActorRole.CASE_OFFICER, custodian));
        if (!toBeDecided) return presumed;
        var day = presumed.plusDays(dice.between(20, 200));
        if (!never && !late && dice.chance(DECLINED)) {
            var refuser = decline(day);
            if (dice.chance(REVIEWED)) return reviewed(day, refuser, facts);
            if (!dice.chance(CONFIRMED_AFTER_ALL)) return day;
            day = day.plusDays(dice.between(20, 80));
        }
        confirm(day, facts, never || late);
        if (late) recognise(presumed, 1);
        declined = review.revoked(day);
        return day;
    }

    private LocalDate reviewed(LocalDate refused, Officer refuser, Facts facts) {
        var reviewed = review.after(refused, refuser, test(facts));
        declined = reviewed.upheld();
        return reviewed.day();
    }

    private Json test(Facts facts) {
        return Json.object()
                .with("act", dice.someOf(ACT, 3))
                .with("means", person.age().minor() && dice.chance(0.5) ? null : dice.someOf(MEANS, 2))
                .with("purpose", facts.forms());
    }

    private void screening(LocalDate day, Officer by, int besides) {
        var list = desk.hub() + (day.getYear() < 2024 ? "-2016" : "-2024");
        teller.tell(
                by,
                besides,
                on(
                        day,
                        "screen-person",
                        Json.object()
                                .with("indicatorList", list)
                                .with("indicators", indicated ? dice.someOf(INDICATORS, 4) : List.of())));
    }

    private void recognise(LocalDate day, int cleared) {
        var body = dice.chance(0.7) ? custodian : desk.police();
        var grounds = dice.chance(0.15) ? List.of("indicator", "self-report") : List.of("indicator");
        var data = Json.object().with("body", body).with("grounds", grounds);
        var officer = desk.officer(dice, ActorRole.CASE_OFFICER, body);
        teller.tell(officer, Authority.MANDATE, null, cleared, on(day, "recognise-as-presumed", data));
    }

    private Officer decline(LocalDate day) {
        declined = true;
        var data = Json.object()
                .with("body", desk.commission())
                .with(
                        "reason",
                        dice.chance(0.6)
                                ? NotConfirmedReason.MEANS_NOT_SHOWN
                                : NotConfirmedReason.NOT_ENOUGH_INFORMATION)
                .with("reviewUntil", day.plusDays(90));
        var decider = desk.officer(dice, ActorRole.DECIDER, desk.commission());
        teller.tell(decider, Authority.LAW, null, 0, on(day, "decline-confirmation", data));
        return decider;
    }

    private void confirm(LocalDate day, Facts facts, boolean notPresumed) {
        declined = false;
        var alone = dice.chance(SCREENER_DECIDES);
        var body = body(day);
        var decider = alone ? screener.as(ActorRole.DECIDER, body) : desk.officer(dice, ActorRole.DECIDER, body);
        var data = test(facts).with("body", body);
        var breaches = (alone ? 1 : 0) + (notPresumed ? 1 : 0);
        teller.tell(decider, Authority.LAW, acknowledged(alone), breaches, on(day, "confirm-victim", data));
    }

    private @Nullable Json acknowledged(boolean alone) {
        return alone && dice.chance(ACKNOWLEDGED)
                ? Json.object().with("rule", "screener-decides").with("reason", "no-other-officer")
                : null;
    }

    private String body(LocalDate day) {
        return !day.isBefore(desk.prosecutorsConfirmFrom()) && dice.chance(0.2)
                ? desk.prosecutors()
                : desk.commission();
    }
}
