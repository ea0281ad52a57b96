package org.safar.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.query.view.Bench.reaches;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A view's life: from nothing to the head, following, a restart, a definition that changed. */
class ViewsTest {
    private final Bench bench = new Bench();
    private final Tally.Of tally = new Tally.Of();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void folds_what_is_there_and_follows_what_comes() throws InterruptedException {
        bench.append(1_234, 50);
        try (var views = bench.views(tally)) {
            views.start();
            reaches(views, 1_234);
            bench.append(777, 60);
            reaches(views, 2_011);

            var reader = views.reader(tally);
            assertThat(reader.find("all").orElseThrow().view().events()).isEqualTo(2_011);
            assertThat(ViewHash.of(reader)).isEqualTo(new ViewHash.Stamp(2_011, bench.hashFromZero(tally)));
        }
    }

    @Test
    void shows_nothing_and_is_not_ready_before_it_reached_the_head_found_at_start() throws InterruptedException {
        bench.append(500, 5);
        try (var views = bench.views(tally)) {
            assertThat(views.ready()).isFalse();
            assertThatThrownBy(() -> views.reader(tally).find("all")).isInstanceOf(ViewNotReady.class);
            views.start();
            reaches(views, 500);
            assertThat(views.ready()).isTrue();
            assertThat(views.status("tally").lag()).isZero();
        }
    }

    @Test
    void an_empty_history_is_ready_at_once() throws InterruptedException {
        try (var views = bench.views(tally)) {
            views.start();
            reaches(views, 0);
            assertThat(views.ready()).isTrue();
        }
    }

    @Test
    void goes_on_where_it_was_after_a_restart() throws InterruptedException {
        bench.append(600, 7);
        try (var views = bench.views(tally)) {
            views.start();
            reaches(views, 600);
        }
        bench.append(50, 7);
        try (var views = bench.views(tally)) {
            views.start();
            reaches(views, 650);
            assertThat(views.status("tally").generation()).isEqualTo(1);
            assertThat(ViewHash.of(views.reader(tally)).hash()).isEqualTo(bench.hashFromZero(tally));
        }
    }

    @Test
    void a_new_version_of_the_definition_is_folded_anew() throws InterruptedException {
        bench.append(100, 7);
        try (var views = bench.views(tally)) {
            views.start();
            reaches(views, 100);
        }
        var next = new Tally.Of("tally", 2, _ -> {});
        try (var views = bench.views(next)) {
            assertThat(views.ready()).isFalse();
            views.start();
            reaches(views, 100);
            assertThat(views.reader(next).collection().getNamespace().getCollectionName())
                    .isEqualTo("tally-v2@1");
        }
    }

    @Test
    void waiting_for_a_position_that_does_not_come_ends_in_time() throws InterruptedException {
        try (var views = bench.views(tally)) {
            views.start();
            reaches(views, 0);
            assertThat(views.awaitPosition("tally", 1, Duration.ofMillis(60))).isFalse();
            assertThatThrownBy(() -> views.status("other")).isInstanceOf(UnknownView.class);
        }
    }
}
