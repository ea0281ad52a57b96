package org.safar.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.safar.axon.store.EventLog;
import org.safar.query.view.Kept;
import org.safar.query.view.View;
import org.safar.query.view.ViewCodec;
import org.safar.query.view.ViewHash;

/** What the history is, and what it comes to, told by plain loops. */
final class Folded {
    private Folded() {}

    /** One event after the other, nothing in batches, nothing in a database. @return the hash of what a view must hold */
    static <D> String fromZero(View<D> view, EventLog log) {
        var documents = new TreeMap<String, Kept<D>>();
        try (var events = log.after(0)) {
            events.forEach(event -> {
                for (var key : view.keys(event)) {
                    var before = documents.get(key);
                    var after = view.on(key, before == null ? null : before.view(), event);
                    documents.put(key, new Kept<>(key, event.position(), after));
                }
            });
        }
        var codec = new ViewCodec<>(view);
        return ViewHash.of(documents.values().stream().map(codec::write).toList());
    }

    /** Positions are 1, 2, 3 …, from 0 are the sequences of every thing. */
    static void assertWhole(EventLog log) {
        var next = new TreeMap<String, Long>();
        var last = new long[1];
        try (var events = log.after(0)) {
            events.forEach(event -> {
                assertThat(event.position()).isEqualTo(++last[0]);
                assertThat(event.sequence()).isEqualTo(next.merge(event.thing(), 1L, Long::sum) - 1);
            });
        }
        assertThat(last[0]).isEqualTo(log.head());
    }
}
