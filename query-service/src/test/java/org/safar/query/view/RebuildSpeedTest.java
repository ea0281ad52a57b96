package org.safar.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safar.query.casefacts.CaseFactsView;
import org.safar.query.casefile.CaseFileView;
import org.safar.query.hubfeed.HubFeedView;
import org.safar.testsupport.Eventually;

/** The real views on a whole history: the live one, a rebuild and a fold in plain Java agree. Prints how fast a rebuild is. */
class RebuildSpeedTest {
    private static final int EVENTS = Integer.getInteger("safar.speed.events", 5_000);

    @Test
    void a_rebuild_equals_the_live_view_and_a_fold_from_zero() throws InterruptedException {
        var settings = ViewSettings.of("node");
        var history = RandomHistory.of(42, EVENTS);
        try (var bench = new Bench()) {
            bench.log.append(history);
            for (var view : List.of(new CaseFileView(), new CaseFactsView(), new HubFeedView())) {
                try (var views = new Views(List.of(view), bench.mongo, bench.log, settings, Clock.systemUTC())) {
                    agrees(bench, view, views, history.size());
                }
            }
        }
    }

    private static <D> void agrees(Bench bench, View<D> view, Views views, int events) throws InterruptedException {
        var began = System.nanoTime();
        views.start();
        assertThat(views.awaitPosition(view.name(), events, Duration.ofMinutes(10)))
                .isTrue();
        var live = ViewHash.of(views.reader(view));
        assertThat(live.hash()).isEqualTo(bench.hashFromZero(view));
        var first = System.nanoTime();
        views.rebuild(view.name());
        Eventually.holds(() -> views.reader(view).generation() == 2);
        var rebuilt = System.nanoTime() - first;
        assertThat(ViewHash.of(views.reader(view))).isEqualTo(live);
        System.out.printf(
                "%s: %,d events, first fold and two hashes %,d ms, rebuild %,d events/s%n",
                view.name(), events, (first - began) / 1_000_000, events * 1_000_000_000L / rebuilt);
    }
}
