package org.safar.query.page.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.safar.query.page.Fields;

/** How a case stands, as single fields in words, so that two states can be laid side by side. */
final class StateFields {
    static final List<String> GROUPS = List.of(
            "identification",
            "protection",
            "mobility",
            "justice",
            "redress",
            "exploitation",
            "person",
            "journey",
            "record",
            "breaches");
    private static final List<String> PERSON =
            List.of("sex", "ageBand", "birthYear", "citizenships", "residence", "child");
    private static final List<String> EXPLOITATION =
            List.of("forms", "sector", "means", "recruiter", "duration", "foundIn");

    private final CaseWords say;
    private final SequencedMap<String, Shown> fields = new LinkedHashMap<>();

    private StateFields(CaseWords say) {
        this.say = say;
    }

    /** @param group one of {@link #GROUPS} */
    record Shown(String group, String label, String text) {}

    /** @param state as the API gives it @return by a key that stays the same from state to state */
    static Map<String, Shown> of(Fields state, CaseWords say) {
        var all = new StateFields(say);
        all.put("identification", "identification", state);
        all.put("identification", "source", state);
        all.fields.putAll(TrackFields.of(state.at("tracks"), say));
        var exploitations = state.all("exploitations");
        for (var n = 0; n < exploitations.size(); n++) all.exploitation(exploitations.get(n), n, exploitations.size());
        var person = state.at("person");
        for (var field : PERSON) if (person.has(field)) all.put("person", field, person);
        for (var row : SafeguardRows.of(state.at("safeguards"), say))
            all.fields.put("person." + row.key(), new Shown("person", row.label(), row.text()));
        state.all("legs").forEach(all::leg);
        for (var field : List.of("standing", "custodianKind", "custodian")) all.put("record", field, state);
        state.all("breaches").forEach(all::breach);
        return all.fields;
    }

    private void put(String group, String field, Fields tree) {
        if (!tree.has(field)) return;
        var text = say.value(field, tree.tree().get(field));
        fields.put(group + "." + field, new Shown(group, say.label(field), text));
    }

    private void exploitation(Fields exploitation, int n, int of) {
        for (var field : EXPLOITATION)
            if (exploitation.has(field))
                exploitation(n, of, field, say.value(field, exploitation.tree().get(field)));
        exploitation(n, of, "period", say.span(exploitation.text("from"), exploitation.text("to")));
    }

    private void exploitation(int n, int of, String field, String text) {
        var label = of == 1 ? say.label(field) : say.words().text("history.nth", n + 1, say.label(field));
        fields.put("exploitation." + n + "." + field, new Shown("exploitation", label, text));
    }

    private void leg(Fields leg) {
        var number = leg.number("number");
        var way = say.words().text("history.leg.way", say.place(leg.at("from")), say.place(leg.at("to")));
        leg(number, "kind", say.words().text("history.leg.kind", say.value("kind", leg.text("kind")), way));
        leg(number, "period", say.span(leg.text("departed"), leg.text("arrived")));
        if (leg.has("borderPoint")) leg(number, "borderPoint", say.borderPoint(leg.text("borderPoint")));
        leg(number, "confidence", say.value("confidence", leg.tree().get("confidence")));
    }

    private void leg(long number, String field, String text) {
        var label = field.equals("kind")
                ? say.words().text("history.leg", number)
                : say.words().text("history.leg.of", number, say.label(field));
        fields.put("journey." + number + "." + field, new Shown("journey", label, text));
    }

    private void breach(Fields breach) {
        var rule = say.value("rule", breach.text("rule"));
        var text = breach.has("cleared")
                ? say.words().text("history.breach.cleared", rule, breach.number("cleared") + 1)
                : rule;
        var label = say.words().text("history.breach", breach.number("about") + 1);
        fields.put(
                "breaches." + breach.text("rule") + "." + breach.number("about"), new Shown("breaches", label, text));
    }
}
