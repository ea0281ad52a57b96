package org.safar.query.page.cases;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.time.PartialDate;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;
import org.safar.query.page.cases.Changes.Change;
import org.safar.query.page.cases.StateFields.Shown;

/** A case's history at one of its events: what the page shows of it. */
final class Replay {
    /** Hubs deliver once a month: what comes within one is in time. */
    static final int LATE = 31;

    private final List<ReplayEvent> events;
    private final ReplayAddress address;
    private final CaseWords say;
    private final int shown;

    /** @param shown index of the event that is shown */
    Replay(List<ReplayEvent> events, int shown, ReplayAddress address, CaseWords say) {
        this.events = events;
        this.shown = shown;
        this.address = address;
        this.say = say;
    }

    /** @param flag A, B or empty */
    record Item(
            String number,
            String name,
            String about,
            String date,
            String who,
            String address,
            String flag,
            boolean current,
            boolean later,
            boolean beside) {}

    /** @param open long ones are shut while nothing in them changed */
    record Group(String name, String note, boolean open, List<Change> fields) {}

    /** Where keys and buttons lead to. None where there is nothing further. */
    record Steps(
            @Nullable String first,
            @Nullable String before,
            @Nullable String next,
            @Nullable String last,
            @Nullable String changedBefore,
            @Nullable String changedNext,
            String setA,
            String setB) {}

    /** @param beside it is no event of the case */
    record Detail(
            boolean beside,
            String title,
            String received,
            String speaksOf,
            String late,
            List<Change> changes,
            List<CaseSheet.Row> who,
            List<EventData.Row> data) {}

    ReplayEvent current() {
        return events.get(shown);
    }

    List<Item> items() {
        var items = new ArrayList<Item>();
        for (var n = 0; n < events.size(); n++) {
            var event = events.get(n);
            var day = address.happened() ? event.happenedOn() : event.knownOn();
            var flag = event.number().equals(address.a()) ? "A" : event.number().equals(address.b()) ? "B" : "";
            var apart = ChronoUnit.DAYS.between(event.happenedOn(), event.knownOn()) > LATE;
            var other = address.happened() ? event.knownOn() : event.happenedOn();
            var key = address.happened() ? "history.known-on" : "history.of";
            items.add(new Item(
                    event.number().text(),
                    event.name(),
                    event.about(),
                    say.words().day(day),
                    apart ? say.words().text(key, event.who(), say.words().day(other)) : event.who(),
                    address.at(event.number()).text(),
                    flag,
                    n == shown,
                    n > shown,
                    event.beside()));
        }
        return items;
    }

    List<Group> groups() {
        var changes = changes();
        return StateFields.GROUPS.stream()
                .map(name -> group(
                        name,
                        changes.stream()
                                .filter(change -> change.group().equals(name))
                                .toList()))
                .filter(group -> !group.fields().isEmpty())
                .toList();
    }

    private Group group(String name, List<Change> fields) {
        var changed = fields.stream().filter(Change::changed).count();
        var words = say.words();
        var note = changed == 0
                ? words.text("history.unchanged")
                : words.text("history.changed-of", changed, fields.size());
        return new Group(words.text("history.group." + name), note, changed > 0 || !name.equals("journey"), fields);
    }

    Detail detail() {
        var event = current();
        var step = event.step();
        var occurred = PartialDate.parse(step.text("occurredOn"));
        var days = occurred.recorded() ? ChronoUnit.DAYS.between(occurred.latest(), event.knownOn()) : 0;
        return new Detail(
                event.beside(),
                event.name(),
                say.value("receivedAt", step.text("receivedAt")),
                say.date(occurred.toString()),
                days > LATE ? say.words().text("history.earlier", Math.round(days / 30.4)) : "",
                changes().stream().filter(Change::changed).toList(),
                who(step),
                event.beside() ? JusticeFields.data(step, say) : EventData.of(step.at("event"), say));
    }

    private List<CaseSheet.Row> who(Fields step) {
        var actor = step.at("actor");
        var rows = new ArrayList<CaseSheet.Row>();
        rows.add(row("role", actor));
        if (actor.has("body")) rows.add(row("body", actor));
        rows.add(new CaseSheet.Row(say.words().text("history.person"), Wording.shortened(actor.text("id"))));
        rows.add(row("authority", step));
        rows.add(row("vouchedBy", actor));
        rows.add(new CaseSheet.Row(say.label("occurredOn"), say.date(step.text("occurredOn"))));
        rows.add(row("recordedAt", step));
        rows.add(row("receivedAt", step));
        if (step.has("knownAt") && !step.text("knownAt").equals(step.text("receivedAt")))
            rows.add(new CaseSheet.Row(
                    say.words().text("history.concerns"), say.value("receivedAt", step.text("knownAt"))));
        if (step.has("position"))
            rows.add(new CaseSheet.Row(say.label("position"), say.words().number(step.number("position"))));
        return rows;
    }

    private CaseSheet.Row row(String field, Fields tree) {
        return new CaseSheet.Row(say.label(field), say.value(field, tree.tree().get(field)));
    }

    Steps steps() {
        Function<StepNumber, String> to = number -> address.at(number).text();
        var number = current().number();
        var last = events.size() - 1;
        return new Steps(
                shown == 0 ? null : to.apply(events.getFirst().number()),
                shown == 0 ? null : to.apply(events.get(shown - 1).number()),
                shown == last ? null : to.apply(events.get(shown + 1).number()),
                shown == last ? null : to.apply(events.getLast().number()),
                changing(-1, to),
                changing(1, to),
                address.at(number).a(number).text(),
                address.at(number).b(number).text());
    }

    /** The nearest event in this direction that changed a field. */
    private @Nullable String changing(int direction, Function<StepNumber, String> to) {
        for (var n = shown + direction; n >= 0 && n < events.size(); n += direction)
            if (events.get(n).changes() > 0) return to.apply(events.get(n).number());
        return null;
    }

    private List<Change> changes() {
        Map<String, Shown> before =
                shown == 0 ? Map.of() : events.get(shown - 1).after();
        return Changes.between(before, current().after());
    }
}
