package org.safar.simulator;

import static org.safar.simulator.Teller.Dated.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.safar.kernel.code.LegKind;
import org.safar.simulator.Teller.Dated;

/** What is told about the journey: at once or leg by leg, vaguely at first, and what turns out to be wrong. */
final class JourneyChapter {
    private static final double ALL_AT_ONCE = 0.3;
    private static final double VAGUE = 0.08;
    private static final double IMAGINED = 0.015;
    private static final double EXPLOITATION_UNTOLD = 0.03;
    private static final double TOLD_TWICE = 0.12;
    private static final double EXPLOITED_AGAIN = 0.12;

    private final Dice dice;
    private final Person person;
    private final Facts facts;
    private final Teller teller;
    private final Officer officer;
    private final boolean untold;
    private final boolean vague;

    JourneyChapter(Dice dice, Person person, Facts facts, Teller teller, Officer officer) {
        this.dice = dice;
        this.person = person;
        this.facts = facts;
        this.teller = teller;
        this.officer = officer;
        this.untold = dice.chance(EXPLOITATION_UNTOLD);
        this.vague = !untold && !person.domestic() && dice.chance(VAGUE);
    }

    /** @return the sequence of the exploitation, or {@link Teller#UNTOLD} */
    long exploitation(LocalDate day) {
        return teller.tell(officer, on(day, "record-exploitation", facts.asFirstTold()));
    }

    /** What the person was made to do in another place, or told only now. */
    void furtherExploitation(LocalDate day) {
        if (dice.chance(EXPLOITED_AGAIN)) {
            teller.tell(officer, on(day, "record-exploitation", facts.furtherExploitation(dice)));
        }
    }

    /** @return the day on which the last of it was told */
    LocalDate legs(LocalDate from) {
        var legs = facts.journey().legs().stream()
                .filter(leg -> !untold || leg.kind() != LegKind.EXPLOITATION)
                .map(leg -> vague && isArrival(leg) ? leg.vaguely() : leg)
                .toList();
        return dice.chance(ALL_AT_ONCE) ? together(from, legs) : oneByOne(from, legs);
    }

    /** What comes up or happens later: the vague leg made out, an imagined one taken back. */
    LocalDate afterwards(LocalDate from) {
        var day = from;
        var arrival = facts.journey().legs().stream().filter(this::isArrival).findFirst();
        if (vague && arrival.isPresent()) {
            day = day.plusDays(dice.between(3, 120));
            var known = arrival.get().json(day).with("reason", "better-knowledge");
            teller.tell(officer, on(day, "correct-route-leg", known));
        }
        return dice.chance(IMAGINED) ? imagined(day.plusDays(dice.between(3, 60))) : day;
    }

    private LocalDate together(LocalDate day, List<Leg> legs) {
        var steps = new ArrayList<Dated>();
        for (var leg : legs) steps.add(on(day, "record-route-leg", leg.json(day)));
        teller.tell(officer, null, null, 0, steps.toArray(Dated[]::new));
        return day;
    }

    private LocalDate oneByOne(LocalDate from, List<Leg> legs) {
        var day = from;
        for (var leg : legs) {
            teller.tell(officer, on(day, "record-route-leg", leg.json(day)));
            if (dice.chance(TOLD_TWICE)) day = day.plusDays(dice.between(0, 6));
        }
        return day;
    }

    /** A leg that was never gone: recorded under a free number, then taken back. */
    private LocalDate imagined(LocalDate day) {
        var last = facts.journey().legs().getLast();
        var number = last.number() + 10;
        var home = facts.journey().home();
        var leg = new Leg(
                number,
                LegKind.TRANSIT,
                home,
                home,
                null,
                last.departed(),
                last.arrived(),
                Precision.YEAR,
                last.confidence());
        teller.tell(officer, on(day, "record-route-leg", leg.json(day)));
        var later = day.plusDays(dice.between(1, 90));
        var retracted = Json.object().with("leg", number).with("reason", "entered-in-error");
        teller.tell(officer, null, null, 0, on(later, "retract-route-leg", retracted));
        return later;
    }

    /** The leg that crosses the border into the country of exploitation. */
    private boolean isArrival(Leg leg) {
        return leg.to().country().equals(person.destination().code())
                && !leg.from().country().equals(leg.to().country());
    }
}
