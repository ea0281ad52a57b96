package org.safar.query.view;

import org.jspecify.annotations.Nullable;
import org.safar.query.view.ViewStatus.Building;
import org.safar.query.view.ViewStatus.Stop;

/** Reads a runner's state off. */
record StatusReport(ViewParts parts, ViewRunner<?> runner) {

    ViewStatus status() {
        var served = runner.served();
        var live = runner.live();
        var position = served == null ? 0 : served.progress().refresh();
        return new ViewStatus(
                runner.view().name(),
                runner.view().version(),
                served == null ? null : served.number(),
                position,
                Math.max(0, parts.watch().head() - position),
                parts.watch().answers(),
                runner.ready(),
                live == null ? null : Stop.of(live.stop()),
                building(runner.building()),
                parts.states().skipped(runner.view().id()).stream().sorted().toList());
    }

    private @Nullable Building building(@Nullable Rebuild rebuild) {
        if (rebuild == null) return null;
        var head = parts.watch().head();
        var position = rebuild.generation().progress().position();
        var toGo = rebuild.toGo(head);
        return new Building(
                rebuild.generation().number(),
                position,
                head == 0 ? 100 : (int) Math.min(100, position * 100 / head),
                toGo == null ? null : toGo.toSeconds(),
                Stop.of(rebuild.stop()));
    }
}
