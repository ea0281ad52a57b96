package org.safar.axon.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.StoredEvent;

/**
 * The history as it is stored, for those who only read. Everything that was acknowledged before a call is in its
 * answer. An event that today's code does not know is an {@link
 * org.axonframework.serialization.SerializationException}, never left out.
 */
public interface EventLog {

    /**
     * What follows the position, in order, up to where the history ends while it is read. Reads in pages: the
     * stream may be kept open for hours. Close it.
     *
     * @param position 0 for everything
     */
    Stream<StoredEvent> after(long position);

    /**
     * Of what follows the position the events of these types alone, in order, for who reads few of many. Close it.
     *
     * @param until the last position to look at
     */
    default Stream<StoredEvent> between(long position, long until, Set<Class<? extends DomainEvent>> types) {
        return after(position)
                .takeWhile(event -> event.position() <= until)
                .filter(event -> types.contains(event.event().getClass()));
    }

    /**
     * A thing's own history, in order; empty where it has none. On Axon Server, which does not say them here,
     * positions are 0.
     *
     * @param thing {@code kind:value}
     */
    List<StoredEvent> of(String thing);

    /** The last position; 0 where there is no event. */
    long head();

    /** The last position that was received at the instant or before; 0 where there is none. */
    long positionAt(Instant instant);

    /** When the last event was received; empty where there is none. The next stamp must not be earlier. */
    Optional<Instant> lastReceivedAt();
}
