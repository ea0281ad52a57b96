package org.safar.command.victimcase;

import static org.safar.kernel.RefusalCode.AGE_TWICE;
import static org.safar.kernel.RefusalCode.IMPOSSIBLE_DATE;
import static org.safar.kernel.RefusalCode.TOO_MANY;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.LeavingReason;
import org.safar.kernel.code.SafetyGround;
import org.safar.kernel.code.Sex;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Citizenship;

/** What a hub can report about the person. */
public sealed interface Person extends VictimCaseCommand {

    /** @param causedByTrafficking whether the person died of what was done to them, or of its consequences */
    record RecordDeath(PartialDate occurredOn, @Nullable Answer causedByTrafficking) implements Person {}

    /** Whoever is in one unit is not separated: not in shelter, not on a journey. @param unit of the hub's making */
    record JoinFamilyUnit(PartialDate occurredOn, FamilyUnitId unit) implements Person {}

    record LeaveFamilyUnit(PartialDate occurredOn, FamilyUnitId unit, LeavingReason reason) implements Person {}

    /** Nothing goes to that state from here on. @param country left out, every home state */
    record RaiseSafetyConcern(
            PartialDate occurredOn,
            SafetyGround ground,
            @Nullable Country country) implements Person {}

    /** As it was raised. */
    record LiftSafetyConcern(
            PartialDate occurredOn,
            SafetyGround ground,
            @Nullable Country country) implements Person {}

    record DescribePerson(
            PartialDate occurredOn,
            @Nullable Sex sex,
            @Nullable AgeBand ageBand,
            @Nullable Integer birthYear,
            Set<Citizenship> citizenships,
            @Nullable Place residence,
            @Nullable Answer child)
            implements Person {
        private static final int CITIZENSHIPS = 5;

        public DescribePerson {
            citizenships = Set.copyOf(citizenships);
            Malformed.unless(ageBand == null || birthYear == null, AGE_TWICE, AGE_TWICE.meaning());
            Malformed.unless(birthYear == null || birthYear >= 1900, IMPOSSIBLE_DATE, "years run from 1900");
            Malformed.unless(citizenships.size() <= CITIZENSHIPS, TOO_MANY, "five citizenships at most");
        }
    }
}
