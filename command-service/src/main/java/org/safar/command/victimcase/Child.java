package org.safar.command.victimcase;

import org.safar.kernel.code.Answer;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;

/**
 * Whether the person is a child: under 18, Palermo Protocol Art. 3 (d). In the year of the eighteenth birthday the hub's word
 * decides; without it the person is a child.
 */
final class Child {
    private static final int MAJORITY = 18;

    private Child() {}

    /** As the last description has it, on the day. */
    static boolean at(CaseHistory history, PartialDate day) {
        return history.all(PersonDescribed.class)
                .reduce((_, last) -> last)
                .map(person -> is(person, day))
                .orElse(false);
    }

    private static boolean is(PersonDescribed person, PartialDate day) {
        if (person.child() == Answer.YES) return true;
        var band = person.ageBand();
        if (band != null) return band.minor();
        var birthYear = person.birthYear();
        if (birthYear == null || !day.recorded()) return false;
        var turns = day.year() - birthYear;
        return turns < MAJORITY || turns == MAJORITY && person.child() == null;
    }
}
