package org.safar.kernel.victimcase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.EventType;
import org.safar.kernel.FamilyUnitId;
import org.safar.kernel.code.AgeBand;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.LeavingReason;
import org.safar.kernel.code.SafetyGround;
import org.safar.kernel.code.Sex;
import org.safar.kernel.place.Country;
import org.safar.kernel.place.Place;
import org.safar.kernel.time.PartialDate;

/** Who the person is, as coarsely as statistics need it. */
public sealed interface PersonEvent extends VictimCaseEvent {

    /**
     * @param ageBand at identification; this or {@code birthYear}, never both
     * @param birthYear 1900 or later
     * @param citizenships several are possible; empty is not recorded
     * @param residence where the person lived before recruitment
     * @param child at identification; in doubt the hub says yes
     */
    @EventType(name = "case.person-described", revision = 1)
    record PersonDescribed(
            PartialDate occurredOn,
            @Nullable Sex sex,
            @Nullable AgeBand ageBand,
            @Nullable Integer birthYear,
            Set<Citizenship> citizenships,
            @Nullable Place residence,
            @Nullable Answer child)
            implements PersonEvent {
        public PersonDescribed {
            citizenships = Set.copyOf(citizenships);
        }
    }

    /** Ends every timer of the case. @param causedByTrafficking of what was done to the person, or of its consequences */
    @EventType(name = "case.person-died", revision = 1)
    record PersonDied(PartialDate occurredOn, @Nullable Answer causedByTrafficking) implements PersonEvent {}

    /** From here on the case is not separated from the others of its unit. */
    @EventType(name = "case.family-unit-joined", revision = 1)
    record FamilyUnitJoined(PartialDate occurredOn, FamilyUnitId unit) implements PersonEvent {}

    @EventType(name = "case.family-unit-left", revision = 1)
    record FamilyUnitLeft(PartialDate occurredOn, FamilyUnitId unit, LeavingReason reason) implements PersonEvent {}

    /**
     * Nothing of the person may go to that state.
     *
     * @param country none means every state that the person is a citizen of or lived in
     */
    @EventType(name = "case.safety-concern-raised", revision = 1)
    record SafetyConcernRaised(
            PartialDate occurredOn,
            SafetyGround ground,
            @Nullable Country country) implements PersonEvent {}

    /** As it was raised. */
    @EventType(name = "case.safety-concern-lifted", revision = 1)
    record SafetyConcernLifted(
            PartialDate occurredOn,
            SafetyGround ground,
            @Nullable Country country) implements PersonEvent {}
}
