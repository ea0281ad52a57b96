package org.safar.command.appender;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.safar.axon.json.EnvelopeMetaData;
import org.safar.command.appender.AppendStore.Head;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stamps what a batch appends, in the moment between deciding and storing: all events of the batch get one {@code receivedAt},
 * never before that of the last event stored by anybody, and each its own salt. The head is held from here to the end of the
 * transaction, so two services with different clocks cannot pass one another.
 */
final class Stamp implements MessageDispatchInterceptor<EventMessage<?>> {
    private static final String KEY = Stamp.class.getName();
    private static final Logger LOG = LoggerFactory.getLogger(Stamp.class);

    /** Two services on two machines are never quite as late as one another. */
    private static final Duration WORTH_TELLING = Duration.ofSeconds(1);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AppendStore store;
    private final InstantSource clock;
    private volatile Instant last = Instant.EPOCH;
    private boolean told;

    Stamp(AppendStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What the batch was stamped with. */
    static final class Print {
        private record Place(String stream, long sequence) {}

        private final Map<Place, Long> positions = new HashMap<>();
        private @Nullable Head head;

        /** The position of the event; 0 where the batch has none such. */
        long position(String stream, long sequence) {
            return positions.getOrDefault(new Place(stream, sequence), 0L);
        }
    }

    /** Opens the unit of work for events: without this nothing gets past the stamp. */
    static Print attach() {
        return CurrentUnitOfWork.get().root().getOrComputeResource(KEY, _ -> new Print());
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        Print print =
                CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(KEY) : null;
        if (print == null) throw new IllegalStateException("events are only stored by the appender");
        if (print.head == null) {
            print.head = next(store.holdHead());
            if (store.exactPositions()) LookedUp.stillStands(store);
        }
        var head = print.head;
        return (_, message) -> stamped((DomainEventMessage<?>) message, head.receivedAt(), print);
    }

    /** How far the clock is behind what was received last; zero where it is not. */
    Duration clockBehind() {
        var behind = Duration.between(clock.instant(), last);
        return behind.isNegative() ? Duration.ZERO : behind;
    }

    /** A clock that was set back stands still until it has caught up. */
    private synchronized Head next(Head head) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        last = now.isBefore(head.receivedAt()) ? head.receivedAt() : now;
        tell(Duration.between(now, last));
        return new Head(head.position(), last);
    }

    /** Once for each time it was set back: an operator can mend a clock, and nobody else sees that it is wrong. */
    private void tell(Duration behind) {
        if (!told && behind.compareTo(WORTH_TELLING) > 0) {
            LOG.warn("The clock is {} behind the last reception, whose time is given until it has caught up", behind);
            told = true;
        } else if (told && behind.isZero()) {
            LOG.info("The clock has caught up with the last reception");
            told = false;
        }
    }

    private static EventMessage<?> stamped(DomainEventMessage<?> event, Instant receivedAt, Print print) {
        var place = new Print.Place(event.getAggregateIdentifier(), event.getSequenceNumber());
        var first = print.head == null ? 0 : print.head.position();
        print.positions.put(place, first + print.positions.size() + 1);
        return EnvelopeMetaData.stamped(event, receivedAt, salt());
    }

    private static String salt() {
        var bits = new byte[16];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
