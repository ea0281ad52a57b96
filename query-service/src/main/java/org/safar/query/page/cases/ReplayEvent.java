package org.safar.query.page.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safar.kernel.time.PartialDate;
import org.safar.query.page.Fields;
import org.safar.query.page.cases.StateFields.Shown;

/**
 * An event of a replay.
 *
 * @param number from 1 in the order of receipt
 * @param about what it is about, beside its name: a leg, a rule
 * @param happenedOn the first day that its date can mean; where none is recorded, the day of its receipt
 * @param changes how many fields of the case it changed
 * @param after how the case stood after it
 */
record ReplayEvent(
        long number,
        String name,
        String about,
        String who,
        LocalDate happenedOn,
        LocalDate knownOn,
        int changes,
        Fields step,
        Map<String, Shown> after) {

    /** @param before how the case stood before it */
    static ReplayEvent of(Fields step, Map<String, Shown> before, CaseWords say) {
        var known = LocalDate.parse(step.text("receivedAt").substring(0, 10));
        var date = PartialDate.parse(step.text("occurredOn"));
        var after = StateFields.of(step.at("stateAfter"), say);
        return new ReplayEvent(
                step.number("sequence") + 1,
                say.event(step.text("name")),
                about(step.at("event").at("data"), say),
                say.value("role", step.at("actor").text("role")),
                date.recorded() ? date.earliest() : known,
                known,
                Changes.count(before, after),
                step,
                after);
    }

    private static String about(Fields data, CaseWords say) {
        if (data.has("corrects")) return say.words().text("history.number", data.number("corrects") + 1);
        if (data.has("about")) return say.words().text("history.number", data.number("about") + 1);
        if (data.has("sector")) return say.value("sector", data.text("sector"));
        if (data.tree().get("leg") instanceof Number leg) return say.words().text("history.leg.small", leg);
        var leg = data.at("leg");
        return leg.none() ? "" : say.words().text("history.leg.small", leg.number("number"));
    }

    static List<ReplayEvent> all(List<Fields> steps, CaseWords say) {
        Map<String, Shown> before = Map.of();
        var events = new ArrayList<ReplayEvent>();
        for (var step : steps) {
            var event = of(step, before, say);
            events.add(event);
            before = event.after();
        }
        return events;
    }
}
