package org.safar.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.query.view.Bench.reaches;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safar.testsupport.Eventually;

/** A view folded anew beside the live one. */
class RebuildTest {
    private final Bench bench = new Bench();
    private final AtomicReference<CountDownLatch> gate = new AtomicReference<>(new CountDownLatch(0));
    private final Tally.Of tally = new Tally.Of(event -> {
        if (event.position() == 555) pass();
    });

    @AfterEach
    void close() {
        gate.get().countDown();
        bench.close();
    }

    @Test
    void gives_the_same_documents_and_takes_the_live_ones_place() throws InterruptedException {
        bench.append(1_000, 30);
        try (var views = bench.views(tally)) {
            views.start();
            reaches(views, 1_000);
            var live = ViewHash.of(views.reader(tally));
            assertThat(views.rebuild("tally")).isTrue();
            generation(views, 2);
            assertThat(ViewHash.of(views.reader(tally))).isEqualTo(live);
            bench.append(10, 30);
            reaches(views, 1_010);
            assertThat(ViewHash.of(views.reader(tally)).hash()).isEqualTo(bench.hashFromZero(tally));
            Eventually.holds(() -> !collections().contains("tally-v1@1"));
        }
    }

    @Test
    void the_live_view_follows_while_another_is_built_and_progress_is_seen() throws InterruptedException {
        bench.append(1_000, 30);
        try (var views = bench.views(tally)) {
            views.start();
            reaches(views, 1_000);
            gate.set(new CountDownLatch(1));
            assertThat(views.rebuild("tally")).isTrue();
            assertThat(views.rebuild("tally")).as("one at a time").isFalse();
            Eventually.holds(() -> views.status("tally").rebuild().position() == 500);
            bench.append(10, 30);
            reaches(views, 1_010);
            var rebuild = views.status("tally").rebuild();
            assertThat(rebuild.generation()).isEqualTo(2);
            assertThat(rebuild.percent()).isEqualTo(49);
            assertThat(rebuild.secondsToGo()).isNotNull();
            assertThat(views.status("tally").generation()).isEqualTo(1);
            gate.get().countDown();
            generation(views, 2);
            reaches(views, 1_010);
        }
    }

    @Test
    void a_cancelled_one_leaves_nothing_behind() throws InterruptedException {
        bench.append(1_000, 30);
        try (var views = bench.views(tally)) {
            views.start();
            reaches(views, 1_000);
            assertThat(views.cancel("tally")).isFalse();
            gate.set(new CountDownLatch(1));
            views.rebuild("tally");
            Eventually.holds(() -> views.status("tally").rebuild().position() == 500);
            assertThat(views.cancel("tally")).isTrue();
            gate.get().countDown();
            Eventually.holds(() -> views.status("tally").rebuild() == null);
            assertThat(collections()).contains("tally-v1@1").doesNotContain("tally-v1@2");
            assertThat(views.status("tally").generation()).isEqualTo(1);
        }
    }

    @Test
    void a_restart_in_the_middle_goes_on_where_it_was() throws InterruptedException {
        bench.append(1_000, 30);
        try (var views = bench.views(tally)) {
            views.start();
            reaches(views, 1_000);
            gate.set(new CountDownLatch(1));
            views.rebuild("tally");
            Eventually.holds(() -> views.status("tally").rebuild().position() == 500);
        }
        gate.get().countDown();
        bench.append(5, 30);
        try (var views = bench.views(tally)) {
            views.start();
            generation(views, 2);
            reaches(views, 1_005);
            assertThat(ViewHash.of(views.reader(tally)).hash()).isEqualTo(bench.hashFromZero(tally));
        }
    }

    static void generation(Views views, int number) {
        Eventually.holds(
                () -> Integer.valueOf(number).equals(views.status("tally").generation()));
    }

    private List<String> collections() {
        return bench.mongo.database().listCollectionNames().into(new ArrayList<>());
    }

    private void pass() {
        try {
            gate.get().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
