package org.safar.simulator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.Authority;
import org.safar.simulator.Teller.Dated;

/**
 * What will be told of a case, by the day on which it is: chapters of a life that run beside each other are told as they happen. Until
 * it is released it gives out only what adds a known number of events: a correction that is still to come names a sequence.
 */
final class Agenda {
    private final PriorityQueue<Planned> planned =
            new PriorityQueue<>(Comparator.comparing(Planned::day).thenComparing(Planned::number));
    private int numbers;
    private boolean released;
    private LocalDate last = LocalDate.MIN;

    /**
     * @param day on which it is told; what is told late happened before
     * @param number orders what is told on one day
     * @param counted whether it is known how many events it adds
     * @param besides how many the exchange adds to it
     */
    record Planned(
            LocalDate day,
            int number,
            boolean counted,
            Officer officer,
            @Nullable Authority authority,
            int besides,
            Dated step) {}

    /** Told when it happens; it adds as many events as is said. */
    void planCounted(Officer officer, @Nullable Authority authority, int besides, Dated step) {
        add(new Planned(step.day(), numbers++, true, officer, authority, besides, step));
    }

    /** Told when it happens. */
    void plan(Officer officer, Dated step) {
        plan(step.day(), officer, step);
    }

    /** Told on a day of its own. */
    void plan(LocalDate told, Officer officer, Dated step) {
        add(new Planned(told, numbers++, false, officer, null, 0, step));
    }

    /** From now on nothing counts any more. */
    void release() {
        released = true;
    }

    /** The last day of what was planned so far, told or not. */
    LocalDate last() {
        return last;
    }

    /** The next of the days before this one; none where nothing is to be told yet. */
    @Nullable
    Planned next(LocalDate before) {
        var next = planned.peek();
        if (next == null || !next.day().isBefore(before) || !released && !next.counted()) return null;
        return planned.poll();
    }

    private void add(Planned item) {
        planned.add(item);
        if (item.day().isAfter(last)) last = item.day();
    }
}
