package org.safar.query.page.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safar.query.page.Fields;
import org.safar.query.page.cases.StateFields.Shown;

/** A case's events and what happened beside it, in one order: how everything stood after each. */
final class ReplaySteps {
    private static final long NONE = -1;

    private final CaseWords say;
    private final JusticeFields justice;
    private final List<ReplayEvent> events = new ArrayList<>();
    private Map<String, Shown> own = Map.of();

    private ReplaySteps(JusticeFields justice, CaseWords say) {
        this.justice = justice;
        this.say = say;
    }

    /** @param history as the API gives it, on either axis */
    static List<ReplayEvent> of(Fields history, CaseWords say) {
        var beside = history.all("beside");
        var after = beside.stream()
                .collect(Collectors.groupingBy(
                        step -> step.has("standsAfter") ? step.number("standsAfter") : NONE, Collectors.toList()));
        var steps = new ReplaySteps(new JusticeFields(beside, say), say);
        after.getOrDefault(NONE, List.of()).forEach(steps::beside);
        for (var event : history.all("events")) {
            steps.own(event);
            after.getOrDefault(event.number("sequence"), List.of()).forEach(steps::beside);
        }
        return List.copyOf(steps.events);
    }

    private void own(Fields step) {
        own = StateFields.of(step.at("stateAfter"), say);
        events.add(ReplayEvent.of(step, before(), after(), say));
    }

    private void beside(Fields step) {
        justice.on(step);
        events.add(ReplayEvent.beside(step, before(), after(), justice, say));
    }

    private Map<String, Shown> before() {
        return events.isEmpty() ? Map.of() : events.getLast().after();
    }

    private Map<String, Shown> after() {
        var after = new LinkedHashMap<>(own);
        after.putAll(justice.fields());
        return after;
    }
}
