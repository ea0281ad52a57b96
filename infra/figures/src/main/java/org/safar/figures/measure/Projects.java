package org.safar.figures.measure;

import static org.safar.figures.measure.Breakdown.DONOR;
import static org.safar.figures.measure.Breakdown.ORGANISATION;
import static org.safar.figures.measure.Breakdown.PROJECT;
import static org.safar.figures.measure.Breakdown.STATE;

import java.util.stream.Stream;
import org.safar.figures.kept.ProjectFacts;

/** What a project amounts to in a period. */
final class Projects {
    private Projects() {}

    static Stream<Amount> of(Measure measure, ProjectFacts facts, Amount.Keys common, Span span) {
        if (!span.touches(facts.from(), facts.to())) return Stream.empty();
        var states = facts.states().stream().map(state -> state.code()).sorted().toList();
        var keys = common.put(PROJECT, facts.project().value())
                .put(DONOR, facts.donor().value())
                .several(STATE, states);
        return switch (measure) {
            case PROJECTS -> Stream.of(keys.standing(1));
            case PARTNERS ->
                facts.implementers().stream()
                        .map(one -> keys.and().put(ORGANISATION, one.kind()).standing(1));
            default -> throw new IllegalArgumentException("no measure of projects");
        };
    }
}
