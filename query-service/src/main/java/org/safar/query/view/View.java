package org.safar.query.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.StoredEvent;

/**
 * What a view is: which documents an event touches, and what it makes of each. Both depend on the events alone, never on time,
 * chance or how events were batched, so that a rebuild gives the same documents.
 *
 * @param <D> what a document holds
 */
public interface View<D> {

    /** Names its collections: {@code casefile}. */
    String name();

    /** Counts up when the same events make other documents: the view is then folded anew, beside the old one. */
    int version();

    Class<D> type();

    /** The ids of the documents that this event touches; none where it does not concern the view. */
    Collection<String> keys(StoredEvent event);

    /**
     * The document after the event.
     *
     * @param before none where the event is the first to touch it
     */
    D on(String key, @Nullable D before, StoredEvent event);

    /** Plain fields by which documents are searched, and what is shown of many at once: text, numbers and nests of them. */
    default Map<String, Object> searched(D document) {
        return Map.of();
    }

    /** Those of {@link #searched} that get an index of their own. */
    List<String> indexes();

    /** Name and version together: what positions, claims and skips are kept under. */
    default String id() {
        return name() + "-v" + version();
    }
}
