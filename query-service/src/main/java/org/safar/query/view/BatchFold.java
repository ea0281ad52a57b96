package org.safar.query.view;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.StoredEvent;

/**
 * Folds a batch in memory: no store, no clock. An event that a document reflects already changes nothing, so a batch may be
 * folded again.
 */
final class BatchFold<D> {
    private final View<D> view;
    private final Set<Long> skipped;

    /** @param skipped positions that an operator told the view to pass over */
    BatchFold(View<D> view, Set<Long> skipped) {
        this.view = view;
        this.skipped = Set.copyOf(skipped);
    }

    /**
     * @param changed the documents that are newer than before
     * @param created ids of those that were not there before
     * @param position up to which the batch was folded
     * @param stopped the reason why it was not folded to its end
     */
    record Result<D>(
            Collection<Kept<D>> changed,
            Set<String> created,
            long position,
            @Nullable ViewStopped stopped) {}

    /** The ids that the batch touches. Asking the view may fail; folding then stops there. */
    Set<String> keys(List<StoredEvent> batch) {
        var keys = new LinkedHashSet<String>();
        for (var event : batch) {
            try {
                if (!skipped.contains(event.position())) keys.addAll(view.keys(event));
            } catch (RuntimeException _) {
                return keys;
            }
        }
        return keys;
    }

    /** @param before the document of this id, none where there is none; asked at most once for each */
    Result<D> fold(Function<String, @Nullable Kept<D>> before, List<StoredEvent> batch) {
        var now = new LinkedHashMap<String, Kept<D>>();
        var created = new LinkedHashSet<String>();
        var changed = new LinkedHashMap<String, Kept<D>>();
        var position = 0L;
        for (var event : batch) {
            try {
                if (!skipped.contains(event.position())) fold(before, event, now, created, changed);
            } catch (RuntimeException e) {
                return new Result<>(changed.values(), created, position, new ViewStopped(view.name(), event, e));
            }
            position = event.position();
        }
        return new Result<>(changed.values(), created, position, null);
    }

    private void fold(
            Function<String, @Nullable Kept<D>> before,
            StoredEvent event,
            Map<String, Kept<D>> now,
            Set<String> created,
            Map<String, Kept<D>> changed) {
        var after = new LinkedHashMap<String, Kept<D>>();
        for (var key : view.keys(event)) {
            var held = now.containsKey(key) ? now.get(key) : before.apply(key);
            if (held != null) now.put(key, held);
            if (held != null && held.position() >= event.position()) continue;
            after.put(key, new Kept<>(key, event.position(), view.on(key, held == null ? null : held.view(), event)));
        }
        // all documents of one event or none, or a stop in between would keep half of it
        after.keySet().stream().filter(key -> !now.containsKey(key)).forEach(created::add);
        now.putAll(after);
        changed.putAll(after);
    }
}
