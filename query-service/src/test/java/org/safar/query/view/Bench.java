package org.safar.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;
import org.safar.mongo.MongoHandle;
import org.safar.mongo.MongoServers;
import org.safar.mongo.MongoSettings;
import org.safar.testsupport.Eventually;

/** A MongoDB in memory, a history in memory, and views between them that can be started again and again. */
final class Bench implements AutoCloseable {
    static final ViewSettings SETTINGS =
            new ViewSettings("node", 100, 250, Duration.ofMillis(5), Duration.ofSeconds(2), Duration.ofMillis(0));

    final MongoHandle mongo = MongoServers.open(new MongoSettings(null, Path.of("unused"), ""));
    final MemoryLog log = new MemoryLog(List.of());
    final Histories histories = new Histories();

    /** That many more events on so many cases, in turn. */
    List<StoredEvent> append(int events, int cases) {
        for (var n = 0; n < events; n++) {
            histories.add(HubId.KZ, Histories.aCase(n % cases), new MessageNoted(PartialDate.parse("2026-01")));
        }
        var taken = histories.take();
        log.append(taken);
        return taken;
    }

    Views views(View<?> view) {
        return views(view, SETTINGS);
    }

    Views views(View<?> view, ViewSettings settings) {
        return new Views(List.of(view), mongo, log, settings, Clock.systemUTC());
    }

    static void reaches(Views views, long position) throws InterruptedException {
        assertThat(views.awaitPosition("tally", position, Eventually.LONGEST))
                .as("%s", views.status("tally"))
                .isTrue();
    }

    /** What a fold of the whole history in plain Java gives. */
    <D> String hashFromZero(View<D> view) {
        var fold = new BatchFold<>(view, Set.of());
        try (var all = log.after(0)) {
            var codec = new ViewCodec<>(view);
            return ViewHash.of(fold.fold(_ -> null, all.toList()).changed().stream()
                    .map(codec::write)
                    .sorted(Comparator.comparing(it -> it.getString("_id")))
                    .toList());
        }
    }

    @Override
    public void close() {
        mongo.close();
    }
}
