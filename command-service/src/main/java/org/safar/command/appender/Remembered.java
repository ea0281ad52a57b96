package org.safar.command.appender;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Things as the last batch left them that touched them, so that the next one reads only what came since: hubs send a case's events
 * over months, one by one. Nothing here is believed, only read on from: other lanes and instances append as well. What a batch takes out it
 * puts back when its commit has taken hold; whatever goes wrong, the thing is read anew. Used by its lane's thread alone.
 */
final class Remembered {
    private final long most;
    private final LinkedHashMap<String, Thing<?>> things = new LinkedHashMap<>(16, 0.75f, true);
    private long events;

    /** @param most events of which states are kept; what was used longest ago goes first */
    Remembered(long most) {
        this.most = most;
    }

    /** @param sequence of the last event that its state knows */
    record Thing<T>(T root, long sequence) {
        private long events() {
            return sequence + 1;
        }
    }

    /** The last sequence that is known of a thing; -1 where it is not remembered. */
    long sequence(String thing) {
        var known = things.get(thing);
        return known == null ? -1 : known.sequence();
    }

    /** Gives it out of hand: nobody else changes it from now on. */
    <T> Optional<Thing<T>> take(String thing, Class<T> type) {
        var known = remove(thing);
        return known == null ? Optional.empty() : Optional.of(new Thing<>(type.cast(known.root()), known.sequence()));
    }

    void put(String thing, Object root, long sequence) {
        remove(thing);
        var now = new Thing<>(root, sequence);
        things.put(thing, now);
        events += now.events();
        while (events > most) {
            events -= things.pollFirstEntry().getValue().events();
        }
    }

    private @Nullable Thing<?> remove(String thing) {
        var known = things.remove(thing);
        if (known != null) events -= known.events();
        return known;
    }
}
