package org.safar.query.kept;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.DonorCode;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.code.ProjectEnding;
import org.safar.kernel.place.Country;
import org.safar.kernel.prevention.Implementer;
import org.safar.kernel.prevention.ProjectEvent;
import org.safar.kernel.prevention.ProjectEvent.*;
import org.safar.kernel.time.PartialDate;

/** A donor's project as it now stands. @param to its last day as planned */
public record ProjectState(
        ProjectCode project,
        DonorCode donor,
        List<Implementer> implementers,
        Set<Country> states,
        PartialDate from,
        PartialDate to,
        @Nullable Ending ended) {
    public ProjectState {
        implementers = List.copyOf(implementers);
        states = Set.copyOf(states);
    }

    public record Ending(PartialDate on, ProjectEnding reason) {}

    static ProjectState of(ProjectRegistered e) {
        return new ProjectState(e.project(), e.donor(), e.implementers(), e.states(), e.from(), e.to(), null);
    }

    ProjectState after(ProjectEvent event) {
        return switch (event) {
            case ProjectRegistered _, ProjectMessageNoted _ -> this;
            case ProjectEnded e ->
                new ProjectState(
                        project, donor, implementers, states, from, to, new Ending(e.occurredOn(), e.reason()));
        };
    }
}
