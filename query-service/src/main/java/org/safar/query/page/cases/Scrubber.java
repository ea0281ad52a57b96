package org.safar.query.page.cases;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * One tick an event on two axes: when it happened, and when it was known.
 *
 * @param needle where the event stands that is shown
 */
record Scrubber(
        List<Tick> events, List<FoldedAxis.Fold> folds, List<FoldedAxis.Tick> ticks, String needle, List<Flag> flags) {
    /**
     * @param top where the lower tick begins: it is as high as fields changed
     * @param hook the height at which a late entry's hook runs
     * @param late it was known well after it happened
     * @param later it comes after the event that is shown
     * @param beside it is no event of the case
     */
    record Tick(String happened, String known, int top, int hook, boolean late, boolean later, boolean beside) {}

    record Flag(String at, String name) {}

    /** @param shown its index in the events */
    static Scrubber of(List<ReplayEvent> events, int shown, ReplayAddress address, CaseWords say) {
        var days = events.stream()
                .flatMap(event -> List.of(event.happenedOn(), event.knownOn()).stream())
                .toList();
        var axis = new FoldedAxis(days);
        var ticks = new ArrayList<Tick>();
        var flags = new ArrayList<Flag>();
        for (var n = 0; n < events.size(); n++) {
            var event = events.get(n);
            var happened = axis.share(event.happenedOn());
            var known = axis.share(event.knownOn());
            ticks.add(new Tick(
                    TimeAxis.percent(happened),
                    TimeAxis.percent(known),
                    80 - 4 - 3 * Math.min(5, event.changes()),
                    62 - n % 6 * 3,
                    ChronoUnit.DAYS.between(event.happenedOn(), event.knownOn()) > Replay.LATE,
                    n > shown,
                    event.beside()));
            if (event.number().equals(address.a())) flags.add(new Flag(TimeAxis.percent(known), "A"));
            if (event.number().equals(address.b())) flags.add(new Flag(TimeAxis.percent(known), "B"));
        }
        var current = events.get(shown);
        var needle = axis.share(address.happened() ? current.happenedOn() : current.knownOn());
        return new Scrubber(ticks, axis.folds(say.words()), axis.ticks(say.words()), TimeAxis.percent(needle), flags);
    }
}
