package org.safar.query.page.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;

/**
 * One case as its page shows it.
 *
 * @param id in full
 * @param name its two ends
 * @param summary the row below the title
 * @param tracks protection, mobility and redress as far as they were reported
 * @param exploitations one list of rows for each that was reported
 */
record CaseSheet(
        String id,
        String name,
        String standing,
        List<Row> summary,
        Journey journey,
        List<Row> tracks,
        List<List<Row>> exploitations,
        List<Row> person,
        List<Breach> breaches,
        List<Row> record) {
    private static final List<String> PERSON =
            List.of("sex", "ageBand", "birthYear", "citizenships", "residence", "child", "occurredOn");
    private static final List<String> SOMETIMES = List.of("ageBand", "birthYear");
    private static final List<String> EXPLOITATION = List.of("forms", "sector", "means", "recruiter");

    record Row(String label, String text) {}

    /** @param about sequence of the event that broke the rule */
    record Breach(
            String rule,
            long about,
            long found,
            String acknowledged,
            @Nullable Long cleared) {}

    /** @param file as the API gives it */
    static CaseSheet of(Fields file, Chronicle chronicle, CaseWords say) {
        var state = file.at("state");
        var id = file.text("id");
        return new CaseSheet(
                id,
                Wording.shortened(id),
                say.value("standing", state.text("standing")),
                summary(state, say),
                Journey.of(state.all("legs"), say),
                TrackFields.of(state.at("tracks"), say).values().stream()
                        .map(shown -> new Row(shown.label(), shown.text()))
                        .toList(),
                state.all("exploitations").stream()
                        .map(each -> exploitation(each, say))
                        .toList(),
                person(state, say),
                state.all("breaches").stream().map(each -> breach(each, say)).toList(),
                record(file, chronicle, say));
    }

    private static List<Row> summary(Fields state, CaseWords say) {
        var person = state.at("person");
        var who = Stream.of("sex", "ageBand", "birthYear", "citizenships")
                .filter(person::has)
                .map(field -> say.value(field, person.tree().get(field)))
                .collect(Collectors.joining(", "));
        var forms = state.all("exploitations").stream()
                .flatMap(each -> each.tree().get("forms") instanceof Collection<?> several
                        ? several.stream()
                        : Stream.<Object>empty())
                .distinct()
                .map(form -> say.value("forms", form))
                .collect(Collectors.joining(", "));
        return List.of(
                new Row(say.words().text("case.person"), who.isEmpty() ? say.absent() : who),
                new Row(say.words().text("case.exploitation"), forms.isEmpty() ? say.absent() : forms),
                new Row(say.label("custodian"), held(state, say)));
    }

    private static List<Row> person(Fields state, CaseWords say) {
        var person = state.at("person");
        var described = (person.none() ? List.<String>of() : PERSON)
                .stream()
                        .filter(field -> person.has(field) || !SOMETIMES.contains(field))
                        .map(field -> new Row(
                                field.equals("occurredOn") ? say.words().text("case.described") : say.label(field),
                                say.value(field, person.tree().get(field))));
        var safeguards =
                SafeguardRows.of(state.at("safeguards"), say).stream().map(row -> new Row(row.label(), row.text()));
        return Stream.concat(described, safeguards).toList();
    }

    private static List<Row> exploitation(Fields exploitation, CaseWords say) {
        var rows = new ArrayList<Row>();
        for (var field : EXPLOITATION)
            if (exploitation.has(field) || !field.equals("sector"))
                rows.add(new Row(
                        say.label(field), say.value(field, exploitation.tree().get(field))));
        rows.add(new Row(say.label("period"), say.span(exploitation.text("from"), exploitation.text("to"))));
        for (var field : List.of("duration", "foundIn"))
            if (exploitation.has(field))
                rows.add(new Row(
                        say.label(field), say.value(field, exploitation.tree().get(field))));
        return rows;
    }

    private static Breach breach(Fields breach, CaseWords say) {
        return new Breach(
                say.value("rule", breach.text("rule")),
                breach.number("about"),
                breach.number("found"),
                breach.has("acknowledged") ? say.value("acknowledged", breach.text("acknowledged")) : "",
                breach.has("cleared") ? breach.number("cleared") : null);
    }

    private static List<Row> record(Fields file, Chronicle chronicle, CaseWords say) {
        var state = file.at("state");
        var rows = new ArrayList<Row>();
        rows.add(new Row(say.label("hub"), say.value("hub", file.text("hub"))));
        rows.add(new Row(say.label("custodian"), held(state, say)));
        rows.add(new Row(say.label("source"), say.value("source", state.tree().get("source"))));
        rows.add(new Row(say.label("provenance"), say.value("provenance", file.text("provenance"))));
        chronicle
                .since("standing")
                .ifPresent(step -> rows.add(new Row(
                        say.label("standing"),
                        say.words()
                                .text(
                                        "case.since",
                                        say.value("standing", state.text("standing")),
                                        say.words().day(chronicle.day(step))))));
        rows.add(new Row(say.label("lastReceivedAt"), say.value("lastReceivedAt", file.text("lastReceivedAt"))));
        if (file.has("lastPosition"))
            rows.add(new Row(say.label("position"), say.words().number(file.number("lastPosition"))));
        return rows;
    }

    private static String held(Fields state, CaseWords say) {
        if (!state.has("custodian")) return say.absent();
        return say.words()
                .text("cases.held", say.value("custodianKind", state.text("custodianKind")), state.text("custodian"));
    }
}
