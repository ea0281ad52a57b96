package org.safar.query.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.safar.axon.store.EventLog;
import org.safar.kernel.StoredEvent;

/**
 * The event log as Axon's processors read it, the same on every store: a token is a position, since positions have no gaps. The
 * payload is the whole stored event. What one view has fetched the others take too: they walk over the same events, moments apart.
 */
final class EventLogSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private static final int FETCH = 1_000;

    private final EventLog log;
    private final HeadWatch watch;
    private final SharedChunks chunks;

    EventLogSource(EventLog log, HeadWatch watch) {
        this.log = log;
        this.watch = watch;
        this.chunks = new SharedChunks(log, FETCH);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Positions(token == null ? 0 : token.position().orElse(0));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(log.head());
    }

    private final class Positions implements BlockingStream<TrackedEventMessage<?>> {
        private final Deque<StoredEvent> fetched = new ArrayDeque<>();
        private @Nullable Runnable callback;
        private long last;

        private Positions(long after) {
            this.last = after;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return hasNextAvailable() ? Optional.of(message(fetched.getFirst())) : Optional.empty();
        }

        @Override
        public boolean hasNextAvailable() {
            if (fetched.isEmpty() && watch.head() > last) fetch();
            return !fetched.isEmpty();
        }

        /** Nobody needs to wait here: the callback tells the processor when to look again. */
        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return hasNextAvailable();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            if (!hasNextAvailable()) throw new IllegalStateException("asked for an event beyond the head");
            return message(fetched.removeFirst());
        }

        @Override
        public boolean setOnAvailableCallback(Runnable wake) {
            callback = wake;
            watch.onAdvance(wake);
            return true;
        }

        @Override
        public void close() {
            if (callback != null) watch.forget(callback);
        }

        private void fetch() {
            fetched.addAll(chunks.after(last));
            if (!fetched.isEmpty()) last = fetched.getLast().position();
        }
    }

    private static TrackedEventMessage<StoredEvent> message(StoredEvent stored) {
        return new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(stored.position()),
                new GenericEventMessage<>(
                        stored.id().toString(), stored, MetaData.emptyInstance(), stored.receivedAt()));
    }
}
