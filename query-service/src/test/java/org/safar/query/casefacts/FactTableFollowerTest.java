package org.safar.query.casefacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safar.figures.FactTable;
import org.safar.figures.RecordKeys;
import org.safar.kernel.StoredEvent;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.query.view.MemoryLog;
import org.safar.query.view.RandomHistory;
import org.safar.query.view.ViewNotReady;
import org.safar.query.view.ViewSettings;
import org.safar.query.view.Views;
import org.safar.testsupport.Eventually;

/** Trap 11: nothing that happens in a process is relied on; the table follows the position. */
class FactTableFollowerTest {

    private final MongoHandle mongo = MongoServers.open(new MongoSettings(null, Path.of("unused"), ""));
    private final MemoryLog log = new MemoryLog(List.of());
    private final CaseFactsView view = new CaseFactsView();

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void loads_what_is_there_and_follows_what_another_node_folds() throws InterruptedException {
        var history = RandomHistory.of(7, 400);
        var half = history.size() / 2;
        log.append(history.subList(0, half));
        try (var folding = views("folds");
                var reading = views("reads");
                var follower = follower(reading)) {
            folding.start();
            assertThat(folding.awaitPosition("casefacts", half, Eventually.LONGEST))
                    .isTrue();
            reading.start();
            follower.start(Duration.ofMillis(5));
            assertThat(follower.awaitPosition(half, Eventually.LONGEST)).isTrue();
            log.append(history.subList(half, history.size()));
            assertThat(follower.awaitPosition(history.size(), Eventually.LONGEST))
                    .isTrue();
            assertThat(follower.table().cases()).isEqualTo(cases(history));
            assertThat(follower.table().exchange().changes()).hasSize(5);
            assertThat(follower.table().kept().head()).isEqualTo(history.size());
            assertThat(follower.table().kept().things()).hasSize(kept(history));
        }
    }

    @Test
    void goes_on_looking_after_an_error() throws InterruptedException {
        log.append(RandomHistory.of(9, 50));
        var first = new AtomicBoolean(true);
        try (var views = views("node");
                var follower = new FactTableFollower(views.reader(view), () -> {
                    if (first.getAndSet(false)) throw new OutOfMemoryError("of a test");
                    return empty();
                })) {
            views.start();
            follower.start(Duration.ofMillis(5));
            assertThat(follower.awaitPosition(log.head(), Eventually.LONGEST)).isTrue();
            assertThat(first).isFalse();
        }
    }

    @Test
    void is_filled_anew_after_a_rebuild() throws InterruptedException {
        var history = RandomHistory.of(8, 300);
        log.append(history);
        try (var views = views("node");
                var follower = follower(views)) {
            assertThatThrownBy(follower::table).isInstanceOf(ViewNotReady.class);
            views.start();
            follower.start(Duration.ofMillis(5));
            assertThat(follower.awaitPosition(history.size(), Eventually.LONGEST))
                    .isTrue();
            var before = follower.table();
            views.rebuild("casefacts");
            Eventually.holds(() -> follower.table() != before);
            assertThat(follower.position()).isEqualTo(history.size());
            assertThat(follower.table().cases()).isEqualTo(before.cases());
        }
    }

    @Test
    void a_table_that_is_not_there_is_not_waited_for_too_long() throws InterruptedException {
        try (var views = views("node");
                var follower = follower(views)) {
            assertThat(follower.awaitPosition(0, Duration.ofMillis(20))).isFalse();
            assertThat(follower.filled()).isFalse();
        }
    }

    private Views views(String node) {
        var settings =
                new ViewSettings(node, 100, 250, Duration.ofMillis(5), Duration.ofSeconds(30), Duration.ofMinutes(1));
        return new Views(List.of(view), mongo, log, settings, Clock.systemUTC());
    }

    private FactTableFollower follower(Views views) {
        return new FactTableFollower(views.reader(view), FactTableFollowerTest::empty);
    }

    private static FactTable empty() {
        return new FactTable(new RecordKeys(new byte[32]));
    }

    private static int cases(List<StoredEvent> history) {
        return things(history, List.of("case:"));
    }

    private static int kept(List<StoredEvent> history) {
        return things(history, List.of("activity:", "provider:", "project:", "tip-event:", "proceeding:"));
    }

    private static int things(List<StoredEvent> history, List<String> kinds) {
        return (int) history.stream()
                .map(StoredEvent::thing)
                .filter(thing -> kinds.stream().anyMatch(thing::startsWith))
                .distinct()
                .count();
    }
}
