package org.safar.figures.kept;

import java.util.List;
import java.util.Set;
import org.safar.kernel.DonorCode;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.place.Country;
import org.safar.kernel.prevention.Implementer;
import org.safar.kernel.prevention.ProjectEvent;
import org.safar.kernel.prevention.ProjectEvent.ProjectEnded;
import org.safar.kernel.prevention.ProjectEvent.ProjectMessageNoted;
import org.safar.kernel.prevention.ProjectEvent.ProjectRegistered;
import org.safar.kernel.time.PartialDate;

/**
 * A donor's project.
 *
 * @param to its last day: as it ended, or else as planned; not recorded where it is open
 */
public record ProjectFacts(
        ProjectCode project,
        DonorCode donor,
        List<Implementer> implementers,
        Set<Country> states,
        PartialDate from,
        PartialDate to) {
    public ProjectFacts {
        implementers = List.copyOf(implementers);
        states = Set.copyOf(states);
    }

    static ProjectFacts of(ProjectRegistered e) {
        return new ProjectFacts(e.project(), e.donor(), e.implementers(), e.states(), e.from(), e.to());
    }

    ProjectFacts after(ProjectEvent event) {
        return switch (event) {
            case ProjectRegistered _, ProjectMessageNoted _ -> this;
            case ProjectEnded e -> new ProjectFacts(project, donor, implementers, states, from, e.occurredOn());
        };
    }
}
