package org.safar.axon.store;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.axon.store.Samples.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.testsupport.Eventually;

/**
 * What every store must do. It may hold events already: each test looks only at what it adds, under names of its
 * own, received after everything else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EventStoreContract {

    abstract StoreStack stack();

    /** Whether a thing's history says the positions. */
    abstract boolean historyHasPositions();

    @Test
    void what_was_appended_comes_back_as_it_went() {
        var thing = thing();
        var at = nextStamp();
        var before = stack().log().head();
        var first = event(thing, 0, at);
        var second = event(thing, 1, at);
        append(first, second);

        assertThat(after(before)).containsExactly(stored(before + 1, first), stored(before + 2, second));
        assertThat(stack().log().head()).isEqualTo(before + 2);
        assertThat(stack().log().lastReceivedAt()).contains(at);
    }

    @Test
    void a_thing_has_a_history_of_its_own() {
        var mine = thing();
        var other = thing();
        var at = nextStamp();
        var before = stack().log().head();
        var events = List.of(event(mine, 0, at), event(other, 0, at), event(mine, 1, at));
        append(events.toArray(DomainEventMessage[]::new));

        var first = historyHasPositions() ? before + 1 : 0;
        var third = historyHasPositions() ? before + 3 : 0;
        assertThat(stack().log().of(mine)).containsExactly(stored(first, events.get(0)), stored(third, events.get(2)));
        assertThat(stack().log().of(thing())).isEmpty();
    }

    @Test
    void the_histories_of_many_things_are_read_at_once() {
        var mine = thing();
        var other = thing();
        var unknown = thing();
        var at = nextStamp();
        append(event(mine, 0, at), event(other, 0, at), event(mine, 1, at));

        var histories = stack().histories().after(Map.of(mine, -1L, other, -1L, unknown, -1L));
        assertThat(histories).containsOnlyKeys(mine, other, unknown);
        assertThat(histories.get(unknown)).isEmpty();
        assertThat(histories.get(mine))
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly(0L, 1L);
        assertThat(histories.get(mine).getFirst().getPayload()).isEqualTo(Samples.CLOSED);
        assertThat(histories.get(mine).getFirst().getTimestamp()).isEqualTo(at);
        assertThat(histories.get(mine).getFirst().getType()).isEqualTo("VictimCase");
        assertThat(stack().histories().lastSequence(mine)).hasValue(1);
        var since = stack().histories().after(Map.of(mine, 0L, other, 0L));
        assertThat(since.get(mine))
                .extracting(DomainEventMessage::getSequenceNumber)
                .containsExactly(1L);
        assertThat(since.get(other)).isEmpty();
        assertThat(stack().histories().lastSequence(unknown)).isEmpty();
    }

    @Test
    void events_of_few_types_are_found_among_all() {
        var at = nextStamp();
        var before = stack().log().head();
        append(event(thing(), 0, at), event(thing(), 0, at), event(thing(), 0, at));

        assertThat(between(before, before + 2, CaseClosed.class)).containsExactly(before + 1, before + 2);
        assertThat(between(before + 2, before + 3, CaseClosed.class)).containsExactly(before + 3);
        assertThat(between(before, before + 3, CaseVoided.class)).isEmpty();
        assertThat(between(before + 3, before + 3, CaseClosed.class)).isEmpty();
    }

    private List<Long> between(long after, long until, Class<? extends DomainEvent> type) {
        try (var events = stack().log().between(after, until, Set.of(type))) {
            return events.map(StoredEvent::position).toList();
        }
    }

    @Test
    void an_instant_is_a_position() {
        var at = nextStamp();
        var before = stack().log().head();
        append(event(thing(), 0, at), event(thing(), 0, at));
        append(event(thing(), 0, at.plusMillis(5)));

        assertThat(stack().log().positionAt(at.minusMillis(1))).isEqualTo(before);
        assertThat(stack().log().positionAt(at)).isEqualTo(before + 2);
        assertThat(stack().log().positionAt(at.plusMillis(4))).isEqualTo(before + 2);
        assertThat(stack().log().positionAt(at.plusMillis(5))).isEqualTo(before + 3);
        assertThat(stack().log().positionAt(at.plusSeconds(60))).isEqualTo(before + 3);
        assertThat(stack().log().positionAt(Instant.EPOCH)).isZero();
    }

    @Test
    void two_cannot_take_the_same_place() {
        var thing = thing();
        var at = nextStamp();
        append(event(thing, 0, at), event(thing, 1, at));
        var before = stack().log().head();

        for (var taken : List.of(0L, 1L)) {
            var neighbour = thing();
            assertThatThrownBy(() -> append(event(neighbour, 0, at), event(thing, taken, at)))
                    .isInstanceOfAny(ConcurrencyException.class, AggregateStreamCreationException.class);
            assertThat(stack().log().of(neighbour)).isEmpty();
        }
        assertThat(stack().log().head()).isEqualTo(before);
    }

    @Test
    void a_long_history_is_read_whole() {
        var thing = thing();
        var at = nextStamp();
        var before = stack().log().head();
        var count = 4_500;
        for (int i = 0; i < count; i += 500) {
            TestStore.append(
                    stack(),
                    IntStream.range(i, i + 500)
                            .mapToObj(n -> event(thing, n, at))
                            .toList());
        }
        assertThat(after(before))
                .extracting(StoredEvent::position)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + count)
                        .boxed()
                        .toList());
        assertThat(after(before + 2_000)).hasSize(count - 2_000);
        assertThat(after(before + count)).isEmpty();
        assertThat(stack().log().of(thing)).hasSize(count);
    }

    @Test
    void a_stream_goes_on_where_it_was() throws InterruptedException {
        append(event(thing(), 0, nextStamp()));
        try (var stream = stack().store().openStream(stack().store().createHeadToken())) {
            var next = event(thing(), 0, nextStamp());
            append(next);
            assertThat(stream.hasNextAvailable((int) Eventually.LONGEST.toSeconds(), SECONDS))
                    .isTrue();
            assertThat(stream.nextAvailable().getIdentifier()).isEqualTo(next.getIdentifier());
        }
    }

    private void append(DomainEventMessage<?>... events) {
        TestStore.append(stack(), List.of(events));
    }

    private List<StoredEvent> after(long position) {
        try (var events = stack().log().after(position)) {
            return events.toList();
        }
    }

    private Instant nextStamp() {
        return stack().log().lastReceivedAt().orElse(Samples.RECEIVED).plusMillis(10);
    }

    private static String thing() {
        return "case:" + UUID.randomUUID().toString().replace("-", "");
    }

    private static StoredEvent stored(long position, DomainEventMessage<?> event) {
        return new StoredEvent(
                position,
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                UUID.fromString(event.getIdentifier()),
                event.getTimestamp(),
                Samples.SALT,
                Samples.ENVELOPE,
                Samples.CLOSED);
    }
}
