package org.safar.kernel.victimcase;

import java.time.LocalDate;
import java.util.Optional;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;

/**
 * Whether the person is a child: under 18, Palermo Protocol Art. 3 (d). In the year of the eighteenth birthday the hub's word
 * decides; without it the person is a child. After that year nobody is, whatever was said of them while they were.
 */
public final class Child {
    private static final int MAJORITY = 18;

    private Child() {}

    /** As the last description has it, on the day. */
    public static boolean at(CaseHistory history, PartialDate day) {
        return history.all(PersonDescribed.class)
                .reduce((_, last) -> last)
                .map(person -> is(person, day))
                .orElse(false);
    }

    public static boolean is(PersonDescribed person, PartialDate day) {
        if (lastDay(person).filter(day::surelyAfter).isPresent()) return false;
        if (person.child() == Answer.YES) return true;
        var band = person.ageBand();
        if (band != null) return band.minor();
        var birthYear = person.birthYear();
        if (birthYear == null || !day.recorded()) return false;
        var turns = day.year() - birthYear;
        return turns < MAJORITY || turns == MAJORITY && person.child() == null;
    }

    /** Too young to be asked for assent: in the youngest of the age bands. */
    static boolean isYoung(PersonDescribed person, PartialDate day) {
        if (person.ageBand() != null) return person.ageBand() == AgeBand.UNDER_9;
        var birthYear = person.birthYear();
        return birthYear != null && day.recorded() && AgeBand.UNDER_9.holds(day.year() - birthYear);
    }

    /** The end of the year after which a child is surely none; empty where nothing tells. */
    static Optional<LocalDate> lastDay(PersonDescribed person) {
        var birthYear = person.birthYear();
        if (birthYear != null) return Optional.of(endOf(birthYear + MAJORITY));
        var band = person.ageBand();
        if (band == null || !person.occurredOn().recorded()) return Optional.empty();
        return Optional.of(endOf(person.occurredOn().year() + MAJORITY - band.youngest()));
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
