package org.safar.query.page.cases;

import java.util.List;
import java.util.Optional;
import org.safar.query.page.cases.Changes.Change;

/**
 * The case after one event against the case after another.
 *
 * @param differing the fields that differ; their groups in words
 * @param same how many do not
 */
record Compared(Side a, Side b, List<Change> differing, int same) {

    record Side(String number, String name, String date, String address) {}

    /** Empty unless both are named and among the events. */
    static Optional<Compared> of(List<ReplayEvent> events, ReplayAddress address, CaseWords say) {
        var a = find(events, address.a());
        var b = find(events, address.b());
        if (a.isEmpty() || b.isEmpty()) return Optional.empty();
        var all = Changes.between(a.get().after(), b.get().after());
        var differing = all.stream()
                .filter(Change::changed)
                .map(change -> new Change(
                        say.words().text("history.group." + change.group()),
                        change.label(),
                        change.before(),
                        change.after()))
                .toList();
        return Optional.of(new Compared(
                side(a.get(), address, say), side(b.get(), address, say), differing, all.size() - differing.size()));
    }

    private static Side side(ReplayEvent event, ReplayAddress address, CaseWords say) {
        var day = address.happened() ? event.happenedOn() : event.knownOn();
        return new Side(
                event.number().text(),
                event.name(),
                say.words().day(day),
                address.at(event.number()).text());
    }

    private static Optional<ReplayEvent> find(List<ReplayEvent> events, StepNumber number) {
        return events.stream().filter(event -> event.number().equals(number)).findFirst();
    }
}
