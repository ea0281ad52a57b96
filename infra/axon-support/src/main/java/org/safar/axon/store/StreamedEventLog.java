package org.safar.axon.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.StoredEvent;

/** The history by way of Axon's own stream, for a store that has no table of ours. Its store applies the upcasters. */
final class StreamedEventLog implements EventLog {
    private static final int PATIENCE_SECONDS = 30;

    private final EventStore store;
    private final LongFunction<@Nullable TrackingToken> tokenAt;
    private final long firstPosition;
    private final EventDecoder decoder = new EventDecoder(NoOpEventUpcaster.INSTANCE);

    /**
     * @param tokenAt the token of a position; null at 0, before everything
     * @param firstPosition what to add to a token's number to have the position
     */
    StreamedEventLog(EventStore store, LongFunction<@Nullable TrackingToken> tokenAt, long firstPosition) {
        this.store = store;
        this.tokenAt = tokenAt;
        this.firstPosition = firstPosition;
    }

    @Override
    public Stream<StoredEvent> after(long position) {
        var head = head();
        if (position >= head) return Stream.empty();
        var source = store.openStream(tokenAt.apply(position));
        return LongStream.rangeClosed(position + 1, head)
                .mapToObj(expected -> next(source, expected))
                .onClose(source::close);
    }

    @Override
    public List<StoredEvent> of(String thing) {
        return store.readEvents(thing)
                .asStream()
                .<StoredEvent>map(message -> decoder.stored(0, message))
                .toList();
    }

    @Override
    public long head() {
        return position(store.createHeadToken());
    }

    /** Receptions never go back along the positions, so halving finds it: some twenty reads in a million events. */
    @Override
    public long positionAt(Instant instant) {
        long atOrBefore = 0;
        long after = head() + 1;
        while (after - atOrBefore > 1) {
            var middle = (atOrBefore + after) >>> 1;
            if (receivedAt(middle).isAfter(instant)) after = middle;
            else atOrBefore = middle;
        }
        return atOrBefore;
    }

    @Override
    public Optional<Instant> lastReceivedAt() {
        var head = head();
        return head == 0 ? Optional.empty() : Optional.of(receivedAt(head));
    }

    private Instant receivedAt(long position) {
        try (var source = store.openStream(tokenAt.apply(position - 1))) {
            return next(source, position).receivedAt();
        }
    }

    private StoredEvent next(BlockingStream<TrackedEventMessage<?>> source, long expected) {
        try {
            if (!source.hasNextAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new EventStoreException("the store does not give position " + expected);
            }
            var message = source.nextAvailable();
            var position = position(message.trackingToken());
            if (position != expected) throw new EventStoreException("the history has a gap before " + position);
            return decoder.stored(position, (DomainEventMessage<?>) message);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("interrupted while reading the history", e);
        }
    }

    private long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElseThrow() + firstPosition;
    }
}
