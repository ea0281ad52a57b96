package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.AGE_REVERSED;
import static org.safar.kernel.RefusalCode.ALREADY_DIED;
import static org.safar.kernel.RefusalCode.DATE_IN_FUTURE;
import static org.safar.kernel.RefusalCode.NOT_IN_THIS_UNIT;
import static org.safar.kernel.RefusalCode.NO_SUCH_CONCERN;
import static org.safar.kernel.RefusalCode.OTHER_FAMILY_UNIT;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Refusal;
import org.safar.command.victimcase.Person.*;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.code.SafetyGround;
import org.safar.kernel.place.Country;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.FamilyUnits;
import org.safar.kernel.victimcase.JourneyEvent.ExploitationRecorded;
import org.safar.kernel.victimcase.PersonEvent;
import org.safar.kernel.victimcase.PersonEvent.*;
import org.safar.kernel.victimcase.SafetyConcerns;
import org.safar.kernel.victimcase.SafetyConcerns.Concern;

/** The rules of describing a person, of death, and of who belongs together. */
final class PersonDecider {
    private PersonDecider() {}

    static Decision decide(CaseHistory history, Person command, CaseContext context) {
        return switch (command) {
            case DescribePerson c when last(history, PersonDescribed.class, event(c)) -> unchanged();
            case DescribePerson c ->
                unless(bornLater(c, context), exploitedBeforeBirth(history, c))
                        .then(BestInterests.besides(history, event(c)));

            case RecordDeath c when last(history, PersonDied.class, event(c)) -> unchanged();
            case RecordDeath c -> unless(diedOtherwise(history)).then(event(c));

            case RaiseSafetyConcern c when concerned(history, c.ground(), c.country()) -> unchanged();
            case RaiseSafetyConcern c ->
                unless().then(new SafetyConcernRaised(c.occurredOn(), c.ground(), c.country()));

            case LiftSafetyConcern c ->
                unless(refuse(!concerned(history, c.ground(), c.country()), new Refusal(NO_SUCH_CONCERN)))
                        .then(new SafetyConcernLifted(c.occurredOn(), c.ground(), c.country()));

            case JoinFamilyUnit c when belongsTo(history, c.unit()) -> unchanged();
            case JoinFamilyUnit c ->
                unless(inAnotherUnit(history)).then(new FamilyUnitJoined(c.occurredOn(), c.unit()));

            case LeaveFamilyUnit c when left(history, event(c)) -> unchanged();
            case LeaveFamilyUnit c -> unless(notInUnit(history, c.unit())).then(event(c));
        };
    }

    static PersonDescribed event(DescribePerson c) {
        return new PersonDescribed(
                c.occurredOn(), c.sex(), c.ageBand(), c.birthYear(), c.citizenships(), c.residence(), c.child());
    }

    private static PersonDied event(RecordDeath c) {
        return new PersonDied(c.occurredOn(), c.causedByTrafficking());
    }

    private static FamilyUnitLeft event(LeaveFamilyUnit c) {
        return new FamilyUnitLeft(c.occurredOn(), c.unit(), c.reason());
    }

    private static boolean last(CaseHistory history, Class<? extends PersonEvent> type, PersonEvent event) {
        return history.all(type)
                .reduce((_, later) -> later)
                .filter(event::equals)
                .isPresent();
    }

    private static boolean concerned(CaseHistory history, SafetyGround ground, @Nullable Country country) {
        return SafetyConcerns.standing(history).contains(new Concern(ground, country));
    }

    private static boolean left(CaseHistory history, FamilyUnitLeft event) {
        return FamilyUnits.of(history).isEmpty() && last(history, FamilyUnitLeft.class, event);
    }

    private static boolean belongsTo(CaseHistory history, FamilyUnitId unit) {
        return FamilyUnits.of(history).filter(unit::equals).isPresent();
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

    /** Nobody dies twice: what was wrong is corrected. */
    private static Optional<Refusal> diedOtherwise(CaseHistory history) {
        var died = history.all(PersonDied.class).findAny().isPresent();
        return refuse(died, new Refusal(ALREADY_DIED));
    }

    private static Optional<Refusal> inAnotherUnit(CaseHistory history) {
        var other = FamilyUnits.of(history).isPresent();
        return refuse(other, new Refusal(OTHER_FAMILY_UNIT, "/unit"));
    }

    private static Optional<Refusal> notInUnit(CaseHistory history, FamilyUnitId unit) {
        return refuse(!belongsTo(history, unit), new Refusal(NOT_IN_THIS_UNIT, "/unit"));
    }
}
