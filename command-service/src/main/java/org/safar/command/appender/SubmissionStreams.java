package org.safar.command.appender;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safar.kernel.SubmissionId;

/**
 * Where each submission's own stream ends. Known for the submissions seen last only, and asked of the store for others, so that
 * memory does not grow with what was ever sent. Used by its lane's thread alone.
 */
final class SubmissionStreams {
    private static final int KNOWN = 1_000;

    private final AppendStore store;
    private final Map<SubmissionId, Long> last = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SubmissionId, Long> eldest) {
            return size() > KNOWN;
        }
    };

    SubmissionStreams(AppendStore store) {
        this.store = store;
    }

    /** The next sequence of each, from 0. Nothing is taken until {@link #stored} says so. */
    Map<SubmissionId, Long> next(Collection<SubmissionId> submissions) {
        var unknown = submissions.stream()
                .filter(id -> !last.containsKey(id))
                .map(SubmissionId::text)
                .toList();
        Map<String, Long> read = unknown.isEmpty() ? Map.of() : store.lastSequences(unknown);
        var next = new HashMap<SubmissionId, Long>();
        for (var id : submissions) {
            var known = last.get(id);
            next.put(id, 1 + (known != null ? known : read.getOrDefault(id.text(), -1L)));
        }
        return next;
    }

    void stored(Map<SubmissionId, Long> sequences) {
        last.putAll(sequences);
    }

    /** After a failure the store knows better: another service may have written there. */
    void forget(List<Entry> batch) {
        for (var entry : batch) {
            var submission = entry.submission();
            if (submission != null) last.remove(submission);
        }
    }

    int known() {
        return last.size();
    }
}
