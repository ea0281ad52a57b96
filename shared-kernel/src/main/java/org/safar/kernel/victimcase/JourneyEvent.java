package org.safar.kernel.victimcase;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.EventType;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.Duration;
import org.safar.kernel.code.ExploitationForm;
import org.safar.kernel.code.MeansOfControl;
import org.safar.kernel.code.Recruiter;
import org.safar.kernel.code.Sector;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;

/** Where the person was taken, and what for. */
public sealed interface JourneyEvent extends VictimCaseEvent {

    /**
     * Where it happened is the exploitation leg's to say.
     *
     * @param forms empty only where an imported data set is silent
     * @param sector with labour only
     * @param from not recorded where unknown, as {@code to}
     * @param duration only from data sets that give bands of months
     * @param foundIn the country an imported data set names; never read as a leg
     */
    @EventType(name = "case.exploitation-recorded", revision = 1)
    record ExploitationRecorded(
            PartialDate occurredOn,
            Set<ExploitationForm> forms,
            @Nullable Sector sector,
            PartialDate from,
            PartialDate to,
            Set<MeansOfControl> means,
            @Nullable Recruiter recruiter,
            @Nullable Duration duration,
            @Nullable Country foundIn)
            implements JourneyEvent {
        public ExploitationRecorded {
            forms = Set.copyOf(forms);
            means = Set.copyOf(means);
        }
    }

    @EventType(name = "case.route-leg-recorded", revision = 1)
    record RouteLegRecorded(PartialDate occurredOn, RouteLeg leg) implements JourneyEvent {}

    /** @param leg the leg as it is now known, under the number it always had */
    @EventType(name = "case.route-leg-corrected", revision = 1)
    record RouteLegCorrected(PartialDate occurredOn, RouteLeg leg, CorrectionReason reason) implements JourneyEvent {}

    /** @param leg the hub's number of the leg */
    @EventType(name = "case.route-leg-retracted", revision = 1)
    record RouteLegRetracted(PartialDate occurredOn, int leg, CorrectionReason reason) implements JourneyEvent {}
}
