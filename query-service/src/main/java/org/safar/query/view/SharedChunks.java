package org.safar.query.view;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.safar.axon.store.EventLog;
import org.safar.kernel.StoredEvent;

/**
 * The log in chunks. Views walk over the same events, moments apart or from zero at the same time, and reading those costs as much as
 * folding them: what one has read, the others get as well, as long as there is memory for it.
 */
final class SharedChunks {
    private static final int KEPT = 3;

    private final EventLog log;
    private final int chunk;
    private final Deque<SoftReference<List<StoredEvent>>> read = new ArrayDeque<>();

    /** @param chunk most events read at once */
    SharedChunks(EventLog log, int chunk) {
        this.log = log;
        this.chunk = chunk;
    }

    /** The next events after the position, in order, at least one; none at the head. */
    synchronized List<StoredEvent> after(long position) {
        return read.stream()
                .map(SoftReference::get)
                .filter(Objects::nonNull)
                .map(events -> following(events, position))
                .filter(events -> !events.isEmpty())
                .findFirst()
                .orElseGet(() -> fetched(position));
    }

    /** What of the chunk comes next after the position: positions have no gaps. */
    private static List<StoredEvent> following(List<StoredEvent> events, long position) {
        var passed = position + 1 - events.getFirst().position();
        return passed < 0 || passed >= events.size() ? List.of() : events.subList((int) passed, events.size());
    }

    private List<StoredEvent> fetched(long position) {
        try (var events = log.after(position)) {
            var found = events.limit(chunk).toList();
            if (!found.isEmpty()) read.addFirst(new SoftReference<>(found));
            if (read.size() > KEPT) read.removeLast();
            return found;
        }
    }
}
