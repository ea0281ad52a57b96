package org.safar.command.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safar.kernel.KeptEvent;

/**
 * What has happened to a thing that an organisation of a hub keeps.
 *
 * @param events in the order they were stored, without notes
 */
public record Past(List<KeptEvent> events) {
    public static final Past NOTHING = new Past(List.of());

    public Past {
        events = List.copyOf(events);
    }

    public static Past of(KeptEvent... events) {
        var past = NOTHING;
        for (var event : events) past = past.with(event);
        return past;
    }

    public Past with(KeptEvent event) {
        if (event instanceof KeptEvent.Noted) return this;
        var more = new ArrayList<>(events);
        more.add(event);
        return new Past(more);
    }

    public <E extends KeptEvent> Stream<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast);
    }

    /** The one that was stored last, whatever its day. */
    public <E extends KeptEvent> Optional<E> last(Class<E> type) {
        return all(type).reduce((_, later) -> later);
    }

    public boolean holds(Class<? extends KeptEvent> type) {
        return events.stream().anyMatch(type::isInstance);
    }

    /** The event by which the thing began; empty before it. */
    public Optional<KeptEvent.Opened> opened() {
        return last(KeptEvent.Opened.class);
    }
}
