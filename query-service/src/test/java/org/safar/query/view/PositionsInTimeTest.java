package org.safar.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;
import org.safar.axon.store.EventLog;
import org.safar.kernel.StoredEvent;

class PositionsInTimeTest {
    private static final Instant MARCH = Instant.parse("2026-03-31T23:59:59.999Z");

    private final AtomicLong head = new AtomicLong(7);
    private final OneMonth log = new OneMonth();
    private final PositionsInTime positions = new PositionsInTime(log, head::get);

    @Test
    void what_something_came_after_is_answered_while_the_store_is_away() {
        assertThat(positions.at(MARCH)).isEqualTo(5);
        log.away = true;
        assertThat(positions.at(MARCH)).isEqualTo(5);
        assertThatThrownBy(() -> positions.at(MARCH.plusSeconds(1))).isInstanceOf(StoreAway.class);
    }

    @Test
    void the_end_may_still_move_and_is_asked_for_again() {
        head.set(5);
        assertThat(positions.at(MARCH)).isEqualTo(5);
        log.position = 6;
        assertThat(positions.at(MARCH)).isEqualTo(6);
    }

    private static final class OneMonth implements EventLog {
        private long position = 5;
        private boolean away;

        @Override
        public long positionAt(Instant instant) {
            if (away) throw new EventStoreException("away", null);
            return position;
        }

        @Override
        public Stream<StoredEvent> after(long position) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<StoredEvent> of(String thing) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long head() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Instant> lastReceivedAt() {
            throw new UnsupportedOperationException();
        }
    }
}
