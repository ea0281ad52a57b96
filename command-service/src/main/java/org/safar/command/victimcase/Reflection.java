package org.safar.command.victimcase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.ProtectionEvent.ReflectionPeriodEnded;
import org.safar.kernel.victimcase.ProtectionEvent.ReflectionPeriodStarted;

/**
 * A reflection period, from its grant to its end.
 *
 * @param started sequence of its start
 * @param ended sequence of its end; none while nobody has said that it ended
 * @param endedOn the day of that end
 */
record Reflection(
        long started,
        PartialDate from,
        PartialDate until,
        @Nullable Long ended,
        @Nullable PartialDate endedOn) {

    /** In the order in which they were told. An end is that of the period told last of those that may have begun by then. */
    static List<Reflection> all(CaseHistory history) {
        var all = new ArrayList<Reflection>();
        for (var entry : history.entries()) {
            switch (entry.event()) {
                case ReflectionPeriodStarted e ->
                    all.add(new Reflection(entry.sequence(), e.occurredOn(), e.until(), null, null));
                case ReflectionPeriodEnded e -> end(all, entry.sequence(), e.occurredOn());
                default -> {}
            }
        }
        return all;
    }

    boolean open() {
        return ended == null;
    }

    /** Surely runs on the day: it has begun, nobody has ended it, and its last day is still to come. */
    boolean runs(PartialDate day) {
        return !day.surelyBefore(from) && (endedOn == null || day.surelyBefore(endedOn)) && day.surelyBefore(until);
    }

    /** Some day surely is in both. */
    boolean overlaps(Reflection other) {
        return from.surelyBefore(other.last()) && other.from.surelyBefore(last());
    }

    private PartialDate last() {
        return endedOn == null ? until : endedOn;
    }

    private static void end(List<Reflection> all, long sequence, PartialDate on) {
        for (var n = all.size() - 1; n >= 0; n--) {
            var it = all.get(n);
            if (!it.open() || on.surelyBefore(it.from)) continue;
            all.set(n, new Reflection(it.started, it.from, it.until, sequence, on));
            return;
        }
    }
}
