package org.safar.command.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safar.command.victimcase.Timekeeping.RaiseDeadline;
import org.safar.kernel.Actor;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.Envelope;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;

class ToDoListTest {
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
    private static final PartialDate DAY = PartialDate.parse("2026-03-02");
    private static final CaseId ONE = CaseBench.aCase(1);
    private static final CaseId TWO = CaseBench.aCase(2);

    private final Map<String, List<ToDo>> wanted = new HashMap<>();
    private final ToDoList list = new ToDoList(List.of(new Automation() {
        @Override
        public Set<Class<? extends DomainEvent>> reads() {
            return Set.of(MessageNoted.class);
        }

        @Override
        public Optional<List<ToDo>> after(StoredEvent event) {
            return Optional.ofNullable(wanted.remove(event.thing()));
        }
    }));

    @Test
    void gives_what_is_due_soonest_first_and_no_more_than_asked_for() {
        want(ONE, toDo(ONE, "b", JUNE), toDo(ONE, "a", JULY));
        want(TWO, toDo(TWO, "c", MAY));
        assertThat(list.due(MAY.minusMillis(1), 9)).isEmpty();
        assertThat(items(JUNE, 9)).containsExactly("c", "b");
        assertThat(items(JULY, 2)).containsExactly("c", "b");
        assertThat(items(JULY, 9)).containsExactly("c", "b", "a");
    }

    @Test
    void an_event_takes_the_place_of_what_was_to_be_done_about_its_thing_alone() {
        want(ONE, toDo(ONE, "a", MAY), toDo(ONE, "b", MAY));
        want(TWO, toDo(TWO, "c", MAY));
        want(ONE, toDo(ONE, "b", JUNE));
        assertThat(items(JULY, 9)).containsExactly("c", "b");
        want(ONE);
        assertThat(items(JULY, 9)).containsExactly("c");
        list.read(event(TWO));
        assertThat(items(JULY, 9)).containsExactly("c");
    }

    @Test
    void what_is_done_is_gone_and_what_was_not_answered_comes_again_later() {
        want(ONE, toDo(ONE, "a", MAY), toDo(ONE, "b", MAY));
        var due = list.due(MAY, 9);
        list.done(due.getFirst());
        list.again(due.getLast(), JUNE);
        assertThat(list.due(MAY, 9)).isEmpty();
        assertThat(items(JUNE, 9)).containsExactly("b");
        want(ONE);
        assertThat(list.size()).isZero();
        list.again(due.getLast(), JUNE);
        assertThat(list.size()).isZero();
    }

    @Test
    void the_same_thing_to_do_is_the_same_message_for_ever() {
        var todo = toDo(ONE, "review 1 2026-07-01", JULY);
        assertThat(todo.messageId()).isEqualTo(UUID.fromString("ef4d1d2a-5715-8b5f-b2f6-b586c0a0848f"));
        assertThat(todo.messageHash()).hasSize(64);
        assertThat(toDo(ONE, "review 1 2026-07-02", JULY).messageId()).isNotEqualTo(todo.messageId());
        assertThat(toDo(TWO, "review 1 2026-07-01", JULY).messageId()).isNotEqualTo(todo.messageId());
    }

    private List<String> items(Instant now, int most) {
        return list.due(now, most).stream().map(ToDo::item).toList();
    }

    private void want(CaseId id, ToDo... now) {
        wanted.put(id.text(), List.of(now));
        list.read(event(id));
    }

    private static ToDo toDo(CaseId id, String item, Instant due) {
        return new ToDo(id, HubId.KZ, Provenance.SYNTHETIC, item, due, new RaiseDeadline(DAY, Deadline.REVIEW, 1));
    }

    private static StoredEvent event(CaseId id) {
        var message = new UUID(0, 1);
        var envelope = new Envelope(
                HubId.KZ, MAY, Actor.EXCHANGE, null, Provenance.SYNTHETIC, message, "", null, message, message, "");
        return new StoredEvent(1, id.text(), 0, message, MAY, "", envelope, new MessageNoted(DAY));
    }
}
