package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.AGE_REVERSED;
import static org.safar.kernel.RefusalCode.DATE_IN_FUTURE;

import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Refusal;
import org.safar.command.victimcase.Person.DescribePerson;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;

/** The rules of describing a person. */
final class PersonDecider {
    private PersonDecider() {}

    static Decision decide(CaseHistory history, Person command, CaseContext context) {
        return switch (command) {
            case DescribePerson c when described(history, event(c)) -> unchanged();
            case DescribePerson c ->
                unless(bornLater(c, context), exploitedBeforeBirth(history, c)).then(event(c));
        };
    }

    private static PersonDescribed event(DescribePerson c) {
        return new PersonDescribed(
                c.occurredOn(), c.sex(), c.ageBand(), c.birthYear(), c.citizenships(), c.residence(), c.child());
    }

    private static boolean described(CaseHistory history, PersonDescribed event) {
        return history.all(PersonDescribed.class)
                .reduce((_, last) -> last)
                .filter(event::equals)
                .isPresent();
    }

    private static Optional<Refusal> bornLater(DescribePerson c, CaseContext context) {
        var born = c.birthYear();
        var later = born != null && born > context.recordedOn().getYear();
        return refuse(later, new Refusal(DATE_IN_FUTURE, "/birthYear"));
    }

    private static Optional<Refusal> exploitedBeforeBirth(CaseHistory history, DescribePerson c) {
        var born = c.birthYear();
        var before = born != null
                && history.all(ExploitationRecorded.class)
                        .anyMatch(e -> e.from().recorded() && e.from().year() < born);
        return refuse(before, new Refusal(AGE_REVERSED, "/birthYear"));
    }
}
