package org.safar.query.view;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents that this node wrote last, as objects, so that the next events of the same case need not read them again. They are
 * right as long as this node sees every event: where another node folded in between there is a gap, and a gap empties it. For one
 * thread at a time.
 */
final class Recent<D> {
    private final int most;
    private final LinkedHashMap<String, Held<D>> byAge = new LinkedHashMap<>();
    private long position = -1;
    private long size;

    private record Held<D>(Kept<D> kept, int size) {}

    /** @param most characters of written text to hold documents for; as objects they take several times as many bytes */
    Recent(int most) {
        this.most = most;
    }

    /** Before a batch: empties it unless its first event is the one after the last that was folded here. */
    void expect(long first) {
        if (first != position + 1) clear();
        // until the batch is written, nothing is known to be right
        position = -1;
    }

    @Nullable
    Kept<D> find(String id) {
        var held = byAge.get(id);
        return held == null ? null : held.kept();
    }

    /** @param size characters of its text, as it was written */
    void put(Kept<D> kept, int size) {
        var before = byAge.remove(kept.id());
        this.size += size - (before == null ? 0 : before.size());
        byAge.put(kept.id(), new Held<>(kept, size));
    }

    /** After a batch: every event up to it is reflected in what is held. Lets go of what was written longest ago. */
    void reached(long last) {
        position = last;
        while (size > most) size -= byAge.pollFirstEntry().getValue().size();
    }

    private void clear() {
        byAge.clear();
        size = 0;
    }
}
