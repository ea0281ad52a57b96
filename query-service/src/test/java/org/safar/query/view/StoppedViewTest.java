package org.safar.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.view.Bench.reaches;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safar.testsupport.Eventually;

/** Trap 5: a failure stops the view at its event, and this view only. */
class StoppedViewTest {
    private final Bench bench = new Bench();
    private final AtomicBoolean broken = new AtomicBoolean(true);
    private final Tally.Of tally = new Tally.Of(event -> {
        if (broken.get() && event.position() == 333) throw new IllegalStateException("says " + event.thing());
    });

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void stops_at_the_event_with_everything_before_it_written_and_says_which_without_its_payload()
            throws InterruptedException {
        try (var views = bench.views(tally)) {
            following(views);

            var status = views.status("tally");
            assertThat(status.position()).isEqualTo(332);
            assertThat(status.stopped().position()).isEqualTo(333);
            assertThat(status.stopped().event()).isEqualTo("case.message-noted");
            assertThat(status.stopped().reason())
                    .contains("IllegalStateException")
                    .doesNotContain("says", "case:");
            assertThat(views.reader(tally).find("all").orElseThrow().view().events())
                    .isEqualTo(332);
        }
    }

    @Test
    void the_other_views_go_on() throws InterruptedException {
        var other = new Tally.Of("other", 1, _ -> {});
        try (var views = new Views(List.of(tally, other), bench.mongo, bench.log, Bench.SETTINGS, Clock.systemUTC())) {
            following(views);
            assertThat(views.awaitPosition("other", 600, Eventually.LONGEST)).isTrue();
            assertThat(views.status("tally").position()).isEqualTo(332);
        }
    }

    @Test
    void goes_on_once_it_was_told_to_pass_over_the_event_and_a_rebuild_passes_over_it_too()
            throws InterruptedException {
        try (var views = bench.views(tally)) {
            following(views);
            assertThat(views.skip("tally", 332, "entered-in-error", "somebody")).isFalse();
            assertThat(views.skip("tally", 333, "entered-in-error", "somebody")).isTrue();
            reaches(views, 600);
            assertThat(views.status("tally").skipped()).containsExactly(333L);
            assertThat(views.reader(tally).find("all").orElseThrow().view().events())
                    .isEqualTo(599);

            var live = ViewHash.of(views.reader(tally));
            assertThat(views.rebuild("tally")).isTrue();
            RebuildTest.generation(views, 2);
            assertThat(ViewHash.of(views.reader(tally))).isEqualTo(live);
        }
    }

    @Test
    void goes_on_after_a_restart_with_a_fold_that_was_mended() throws InterruptedException {
        try (var views = bench.views(tally)) {
            following(views);
        }
        broken.set(false);
        try (var views = bench.views(tally)) {
            views.start();
            reaches(views, 600);
            assertThat(views.status("tally").stopped()).isNull();
            assertThat(ViewHash.of(views.reader(tally)).hash()).isEqualTo(bench.hashFromZero(tally));
        }
    }

    @Test
    void goes_on_when_told_to_try_again() throws InterruptedException {
        try (var views = bench.views(tally)) {
            following(views);
            broken.set(false);
            views.retry("tally");
            reaches(views, 600);
        }
    }

    @Test
    void a_first_fold_that_stops_is_never_served_and_goes_on_when_told_to_pass_over() throws InterruptedException {
        bench.append(600, 7);
        try (var views = bench.views(tally)) {
            views.start();
            Eventually.holds(() -> views.status("tally").rebuild() != null
                    && views.status("tally").rebuild().stopped() != null);
            assertThat(views.ready()).isFalse();
            assertThat(views.status("tally").rebuild().position()).isEqualTo(332);
            views.skip("tally", 333, "entered-in-error", "somebody");
            reaches(views, 600);
            assertThat(views.ready()).isTrue();
        }
    }

    /** Until it is stopped while it follows. */
    private void following(Views views) throws InterruptedException {
        bench.append(300, 7);
        views.start();
        reaches(views, 300);
        bench.append(300, 7);
        Eventually.holds(() -> views.status("tally").stopped() != null);
    }
}
