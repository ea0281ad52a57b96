package org.safar.kernel.victimcase;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.time.HubDays;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.MobilityEvent.PersonNotReceived;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RecordEvent.CaseReopened;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.RecordCorrected;
import org.safar.kernel.victimcase.TimeEvent.DeadlinePassed;
import org.safar.kernel.victimcase.TimeEvent.DeadlineSet;

/**
 * The deadlines that run in a case, by its events alone: one event sets a deadline, another answers it. The to-do list that raises
 * them, the decider that says whether they stand and the lists of work all read them here; what sets and answers each is a line
 * in {@link DeadlineRules}.
 *
 * @param items set and not answered, in the order in which they were set
 * @param asleep while the case is closed nothing falls due in it; opened again, it does
 */
public record Deadlines(List<Item> items, boolean asleep) {
    public static final Deadlines NONE = new Deadlines(List.of(), false);

    /** The types of events that set, answer, raise or stop deadlines; all others leave them as they are. */
    public static final Set<Class<? extends VictimCaseEvent>> READS = Stream.concat(
                    DeadlineRules.ALL.stream().flatMap(DeadlineRule::reads),
                    Stream.of(
                            CaseVoided.class,
                            CaseClosed.class,
                            CaseReopened.class,
                            RecordCorrected.class,
                            DeadlinePassed.class,
                            DeadlineSet.class,
                            PersonNotReceived.class))
            .collect(Collectors.toUnmodifiableSet());

    /**
     * @param about sequence of the event that set it
     * @param key tells deadlines of one kind that run beside each other; none where only one can
     * @param passes the first day on which it has passed
     * @param raised whether the exchange has raised it; it waits for its answer still
     */
    public record Item(
            Deadline deadline, long about, @Nullable String key, PartialDate passes, boolean raised) {

        /** When it has passed in every hub: nobody's time is cut short. */
        public Instant due() {
            return HubDays.begun(passes.earliest());
        }

        /** When it has passed by the clocks of this zone. */
        public Instant due(ZoneId zone) {
            return passes.earliest().atStartOfDay(zone).toInstant();
        }

        private Item asRaised() {
            return new Item(deadline, about, key, passes, true);
        }
    }

    public Deadlines {
        items = List.copyOf(items);
    }

    /** Of a history as it now stands, corrections in their place. */
    public static Deadlines of(CaseHistory history) {
        var deadlines = NONE;
        for (var entry : history.entries()) deadlines = deadlines.with(entry.sequence(), entry.event());
        return deadlines;
    }

    /** After one more event. What a correction changes lies further back: after one, ask {@link #of} again. */
    public Deadlines with(long sequence, VictimCaseEvent event) {
        return switch (event) {
            case CaseVoided _ -> NONE;
            case CaseClosed _ -> new Deadlines(items, true);
            case CaseReopened _ -> new Deadlines(items, false);
            case DeadlinePassed e -> each(item -> passed(item, e));
            case DeadlineSet e -> each(item -> moved(item, e));
            case PersonNotReceived _ -> each(Deadlines::alarmed);
            default -> by(sequence, event);
        };
    }

    /** Those that time can still bring about: not raised, and the case is open. */
    public Stream<Item> running() {
        return asleep ? Stream.empty() : items.stream().filter(item -> !item.raised());
    }

    private Deadlines by(long sequence, VictimCaseEvent event) {
        var now = this;
        for (var rule : DeadlineRules.ALL) now = now.by(rule, sequence, event);
        return now;
    }

    private Deadlines by(DeadlineRule<?> rule, long sequence, VictimCaseEvent event) {
        var left = each(item -> rule.answered(event, item) ? Optional.empty() : Optional.of(item));
        var set = rule.set(sequence, event).toList();
        if (set.isEmpty()) return left;
        return new Deadlines(Stream.concat(left.items.stream(), set.stream()).toList(), asleep);
    }

    /** A deadline that was moved since it was raised runs on. */
    private static Optional<Item> passed(Item item, DeadlinePassed event) {
        var meant = item.deadline() == event.deadline()
                && item.about() == event.about()
                && !event.occurredOn().surelyBefore(item.passes());
        if (!meant) return Optional.of(item);
        return DeadlineRules.of(item.deadline()).waits() ? Optional.of(item.asRaised()) : Optional.empty();
    }

    /** By the hub's practice. What was raised for another day runs on. */
    private static Optional<Item> moved(Item item, DeadlineSet event) {
        var side = event.side();
        var meant = item.deadline() == event.deadline()
                && Objects.equals(item.key(), side == null ? null : side.code())
                && !item.passes().equals(event.passes());
        return Optional.of(meant ? new Item(item.deadline(), item.about(), item.key(), event.passes(), false) : item);
    }

    /** A reception that is overdue is raised under its own name. */
    private static Optional<Item> alarmed(Item item) {
        return Optional.of(item.deadline() == Deadline.RECEPTION ? item.asRaised() : item);
    }

    private interface Turn {
        Optional<Item> of(Item item);
    }

    private Deadlines each(Turn turn) {
        if (items.isEmpty()) return this;
        var now = new ArrayList<Item>();
        for (var item : items) turn.of(item).ifPresent(now::add);
        return now.equals(items) ? this : new Deadlines(now, asleep);
    }
}
