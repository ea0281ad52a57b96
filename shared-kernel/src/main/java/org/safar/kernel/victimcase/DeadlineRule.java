package org.safar.kernel.victimcase;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Deadline;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.Deadlines.Item;

/**
 * What sets a deadline, what answers it.
 *
 * @param waits whether it stays to be answered once it has passed; otherwise something ends with it and nothing is left to do
 * @param setBy the type of events that set it
 * @param dues what such an event says
 * @param answers by which events it is answered
 */
record DeadlineRule<S extends VictimCaseEvent>(
        Deadline deadline, boolean waits, Class<S> setBy, Function<S, List<Due>> dues, List<Answer<?>> answers) {

    /**
     * What an event says of a deadline takes the place of what was said under the same key before.
     *
     * @param key tells those that run beside each other; none where only one can
     * @param passes the first day on which it has passed; none where nothing falls due any more
     */
    record Due(@Nullable String key, Optional<LocalDate> passes) {}

    record Answer<E extends VictimCaseEvent>(Class<E> by, BiPredicate<E, Item> when) {
        private boolean is(VictimCaseEvent event, Item item) {
            return by.isInstance(event) && when.test(by.cast(event), item);
        }
    }

    /** Something ends, and nobody has to answer. */
    static <S extends VictimCaseEvent> DeadlineRule<S> lapse(
            Deadline deadline, Class<S> setBy, Function<S, Optional<LocalDate>> passes, Answer<?>... answers) {
        return new DeadlineRule<>(
                deadline, false, setBy, e -> List.of(new Due(null, passes.apply(e))), List.of(answers));
    }

    /** It waits for an answer. */
    static <S extends VictimCaseEvent> DeadlineRule<S> task(
            Deadline deadline, Class<S> setBy, Function<S, List<Due>> dues, Answer<?>... answers) {
        return new DeadlineRule<>(deadline, true, setBy, dues, List.of(answers));
    }

    static <E extends VictimCaseEvent> Answer<E> by(Class<E> event) {
        return by(event, (_, _) -> true);
    }

    static <E extends VictimCaseEvent> Answer<E> by(Class<E> event, BiPredicate<E, Item> when) {
        return new Answer<>(event, when);
    }

    /** The types of events that it reads. */
    Stream<Class<? extends VictimCaseEvent>> reads() {
        return Stream.concat(Stream.of(setBy), answers.stream().map(Answer::by));
    }

    boolean answered(VictimCaseEvent event, Item item) {
        if (item.deadline() != deadline) return false;
        return answers.stream().anyMatch(answer -> answer.is(event, item))
                || dues(event).stream().anyMatch(due -> Objects.equals(due.key(), item.key()));
    }

    Stream<Item> set(long sequence, VictimCaseEvent event) {
        return dues(event).stream()
                .flatMap(due -> due.passes().stream()
                        .map(day -> new Item(deadline, sequence, due.key(), PartialDate.of(day), false)));
    }

    private List<Due> dues(VictimCaseEvent event) {
        return setBy.isInstance(event) ? dues.apply(setBy.cast(event)) : List.of();
    }
}
