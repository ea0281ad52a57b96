package org.safar.kernel.victimcase;

import static org.safar.kernel.code.Deadline.MAJORITY;
import static org.safar.kernel.code.Deadline.REVIEW;
import static org.safar.kernel.victimcase.DeadlineRule.by;
import static org.safar.kernel.victimcase.DeadlineRule.lapse;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;

/** What time brings about in a case, a line each: the event that sets it, its day, the events that answer it. */
final class DeadlineRules {
    /** Under 18 is a child: Palermo Protocol Art. 3 (d). */
    private static final int MAJORITY_YEARS = 18;

    static final List<DeadlineRule<?>> ALL = List.of(
            lapse(REVIEW, VictimNotConfirmed.class, e -> dayAfter(e.reviewUntil()), by(VictimConfirmed.class)),
            lapse(MAJORITY, PersonDescribed.class, DeadlineRules::majority));

    private static final Map<Deadline, DeadlineRule<?>> BY_DEADLINE = byDeadline();

    private DeadlineRules() {}

    static DeadlineRule<?> of(Deadline deadline) {
        var rule = BY_DEADLINE.get(deadline);
        if (rule == null) throw new IllegalStateException("no rule for " + deadline);
        return rule;
    }

    /** The day after the last that the date can mean: nobody's time is cut short where a hub knows the month only. */
    private static Optional<LocalDate> dayAfter(PartialDate last) {
        return last.recorded() ? Optional.of(last.latest().plusDays(1)) : Optional.empty();
    }

    /** Only the year of birth is known, so it is certain on the first day after the year of the eighteenth birthday. */
    private static Optional<LocalDate> majority(PersonDescribed person) {
        var born = person.birthYear();
        if (born == null || person.child() == Answer.NO) return Optional.empty();
        var certain = LocalDate.of(born + MAJORITY_YEARS + 1, 1, 1);
        var on = person.occurredOn();
        var childThen = on.recorded() ? on.earliest().isBefore(certain) : person.child() == Answer.YES;
        return childThen ? Optional.of(certain) : Optional.empty();
    }

    private static Map<Deadline, DeadlineRule<?>> byDeadline() {
        var rules = new EnumMap<Deadline, DeadlineRule<?>>(Deadline.class);
        for (var rule : ALL) rules.put(rule.deadline(), rule);
        return rules;
    }
}
