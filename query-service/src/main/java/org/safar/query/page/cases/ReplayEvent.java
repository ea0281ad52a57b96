package org.safar.query.page.cases;

import java.time.LocalDate;
import java.util.Map;
import org.safar.kernel.time.PartialDate;
import org.safar.query.page.Fields;
import org.safar.query.page.cases.StateFields.Shown;

/**
 * An event of a replay: of the case, or of a proceeding beside it.
 *
 * @param about what it is about, beside its name: a leg, a rule, a proceeding
 * @param happenedOn the first day that its date can mean; where none is recorded, the day of its receipt
 * @param knownOn the day of its receipt, or of the later one since which it is known to concern the case
 * @param changes how many fields of the case it changed
 * @param after how the case stood after it
 */
record ReplayEvent(
        StepNumber number,
        String name,
        String about,
        String who,
        LocalDate happenedOn,
        LocalDate knownOn,
        int changes,
        Fields step,
        Map<String, Shown> after) {

    /** Of the case. @param before how the case stood before it */
    static ReplayEvent of(Fields step, Map<String, Shown> before, Map<String, Shown> after, CaseWords say) {
        var known = day(step.text("receivedAt"));
        var date = PartialDate.parse(step.text("occurredOn"));
        return new ReplayEvent(
                StepNumber.of(step.number("sequence") + 1),
                say.event(step.text("name")),
                about(step.at("event").at("data"), say),
                say.value("role", step.at("actor").text("role")),
                date.recorded() ? date.earliest() : known,
                known,
                Changes.count(before, after),
                step,
                after);
    }

    /** Of a proceeding. @param before how the case, and what stands beside it, stood before it */
    static ReplayEvent beside(
            Fields step, Map<String, Shown> before, Map<String, Shown> after, JusticeFields justice, CaseWords say) {
        var date = PartialDate.parse(step.text("occurredOn"));
        var behind = step.has("knownAfter") ? step.number("knownAfter") + 1 : 0;
        return new ReplayEvent(
                new StepNumber(behind, (int) step.number("nth")),
                justice.event(step),
                justice.name(step),
                say.words()
                        .text(
                                "history.beside.by",
                                say.value("role", step.at("actor").text("role"))),
                date.recorded() ? date.earliest() : day(step.text("receivedAt")),
                day(step.text("knownAt")),
                Changes.count(before, after),
                step,
                after);
    }

    private static LocalDate day(String instant) {
        return LocalDate.parse(instant.substring(0, 10));
    }

    /** Whether it is no event of the case. */
    boolean beside() {
        return !number.own();
    }

    private static String about(Fields data, CaseWords say) {
        if (data.has("corrects")) return say.words().text("history.number", data.number("corrects") + 1);
        if (data.has("about")) return say.words().text("history.number", data.number("about") + 1);
        if (data.has("sector")) return say.value("sector", data.text("sector"));
        if (data.tree().get("leg") instanceof Number leg) return say.words().text("history.leg.small", leg);
        var leg = data.at("leg");
        return leg.none() ? "" : say.words().text("history.leg.small", leg.number("number"));
    }
}
