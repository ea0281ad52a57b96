package org.safar.simulator;

import static org.safar.simulator.Teller.Dated.on;

import java.time.LocalDate;
import org.safar.kernel.code.ReflectionEnd;

/** Time to recover and decide: long enough and undisturbed, save now and then. */
final class ReflectionChapter {
    private static final double GRANTED = 0.22;
    private static final double TOO_SHORT = 0.03;
    private static final double END_TOLD = 0.8;
    private static final double PERSON_ENDS_IT = 0.08;
    private static final double CUT_SHORT = 0.02;
    private static final int MINIMUM = 30;

    private final Dice dice;
    private final Agenda agenda;
    private final Officer officer;

    ReflectionChapter(Dice dice, Agenda agenda, Officer officer) {
        this.dice = dice;
        this.agenda = agenda;
        this.officer = officer;
    }

    void after(LocalDate agreed) {
        if (!dice.chance(GRANTED)) return;
        var from = agreed.plusDays(dice.between(0, 5));
        var days = dice.chance(TOO_SHORT) ? dice.between(7, MINIMUM - 5) : dice.between(MINIMUM, 2 * MINIMUM);
        var until = from.plusDays(days);
        agenda.plan(officer, on(from, "start-reflection", Json.object().with("until", until)));
        if (dice.chance(CUT_SHORT)) end(from.plusDays(days / 2), ReflectionEnd.PUBLIC_ORDER);
        else if (dice.chance(PERSON_ENDS_IT)) end(from.plusDays(days / 2), ReflectionEnd.PERSONS_OWN_WISH);
        else if (dice.chance(END_TOLD)) end(until, ReflectionEnd.PERIOD_OVER);
    }

    private void end(LocalDate day, ReflectionEnd reason) {
        agenda.plan(officer, on(day, "end-reflection", Json.object().with("reason", reason)));
    }
}
