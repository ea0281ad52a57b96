package org.safar.query.view;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.axon.store.EventLog;
import org.safar.kernel.StoredEvent;

/**
 * The log in large chunks. Views that are folded from zero at the same time walk over the same events, and reading those costs
 * as much as folding them: what one has read, the others get as well, as long as there is memory for it.
 */
final class SharedChunks {
    private static final int KEPT = 3;

    private final EventLog log;
    private final int chunk;
    private final Map<Long, SoftReference<List<StoredEvent>>> read = new LinkedHashMap<>();

    /** @param chunk most events read at once */
    SharedChunks(EventLog log, int chunk) {
        this.log = log;
        this.chunk = chunk;
    }

    /** The next events after the position, in order; none at the head. */
    synchronized List<StoredEvent> after(long position) {
        var known = known(position);
        if (known != null) return known;
        try (var events = log.after(position)) {
            var found = events.limit(chunk).toList();
            if (!found.isEmpty()) keep(position, found);
            return found;
        }
    }

    private @Nullable List<StoredEvent> known(long position) {
        var held = read.get(position);
        return held == null ? null : held.get();
    }

    /** Also a chunk that ended at the head of its day: history does not change, and who reads on asks for what came after. */
    private void keep(long position, List<StoredEvent> found) {
        read.remove(position);
        read.put(position, new SoftReference<>(found));
        while (read.size() > KEPT) read.remove(read.keySet().iterator().next());
    }
}
