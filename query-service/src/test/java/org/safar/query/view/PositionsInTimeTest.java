package org.safar.query.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;

class PositionsInTimeTest {
    private static final Instant MARCH = Instant.parse("2026-03-31T23:59:59.999Z");

    private final AtomicLong head = new AtomicLong(7);
    private final AtomicLong endOfMarch = new AtomicLong(5);
    private boolean away;

    private final PositionsInTime positions = new PositionsInTime(_ -> asked(), head::get);

    @Test
    void what_something_came_after_is_answered_while_the_store_is_away() {
        assertThat(positions.at(MARCH)).isEqualTo(5);
        away = true;
        assertThat(positions.at(MARCH)).isEqualTo(5);
        assertThatThrownBy(() -> positions.at(MARCH.plusSeconds(1))).isInstanceOf(StoreAway.class);
    }

    @Test
    void the_end_may_still_move_and_is_asked_for_again() {
        head.set(5);
        assertThat(positions.at(MARCH)).isEqualTo(5);
        endOfMarch.set(6);
        assertThat(positions.at(MARCH)).isEqualTo(6);
    }

    private long asked() {
        if (away) throw new EventStoreException("away", null);
        return endOfMarch.get();
    }
}
