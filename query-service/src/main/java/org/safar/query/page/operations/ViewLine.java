package org.safar.query.page.operations;

import org.jspecify.annotations.Nullable;
import org.safar.query.page.Wording;
import org.safar.query.view.ViewStatus;
import org.safar.query.view.ViewStatus.Building;
import org.safar.query.view.ViewStatus.Stop;

/**
 * A view as an operator reads it.
 *
 * @param state ready, behind, starting or stopped
 * @param share how much of the history it reflects, as a width
 * @param hash of all its documents, where it was asked for
 */
record ViewLine(
        String name,
        int version,
        String generation,
        String position,
        String lag,
        String state,
        String share,
        @Nullable Stopped stopped,
        @Nullable Rebuilding rebuild,
        String skipped,
        @Nullable String hash) {

    record Stopped(long position, String at, String event, String reason) {}

    /** @param width of the bar */
    record Rebuilding(
            String generation,
            String position,
            String percent,
            String width,
            String toGo,
            @Nullable Stopped stopped) {}

    static ViewLine of(ViewStatus status, @Nullable String hash, Wording words) {
        var head = status.position() + status.lag();
        var generation = status.generation();
        return new ViewLine(
                status.view(),
                status.version(),
                generation == null ? "" : words.number(generation),
                words.number(status.position()),
                words.number(status.lag()),
                state(status),
                (head == 0 ? 100 : status.position() * 100 / head) + "%",
                stopped(status.stopped(), words),
                rebuilding(status.rebuild(), words),
                String.join(", ", status.skipped().stream().map(words::number).toList()),
                hash);
    }

    private static String state(ViewStatus status) {
        var building = status.rebuild();
        var firstFoldStopped = status.generation() == null && building != null && building.stopped() != null;
        if (status.stopped() != null || firstFoldStopped) return "stopped";
        if (status.generation() == null || !status.ready()) return "starting";
        return status.lag() == 0 ? "ready" : "behind";
    }

    private static @Nullable Stopped stopped(@Nullable Stop stop, Wording words) {
        if (stop == null) return null;
        return new Stopped(stop.position(), words.number(stop.position()), stop.event(), stop.reason());
    }

    private static @Nullable Rebuilding rebuilding(@Nullable Building building, Wording words) {
        if (building == null) return null;
        var seconds = building.secondsToGo();
        return new Rebuilding(
                words.number(building.generation()),
                words.number(building.position()),
                words.percent(building.percent() / 100.0),
                building.percent() + "%",
                seconds == null ? words.text("operations.to-go.unknown") : words.text("operations.to-go", seconds),
                stopped(building.stopped(), words));
    }
}
