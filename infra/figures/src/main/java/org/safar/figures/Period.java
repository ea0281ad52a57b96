package org.safar.figures;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Months from and to, over dates that may be coarser: a date is inside only where every day it can mean is. */
final class Period {
    private final int from;
    private final int to;
    private final boolean open;

    Period(@Nullable YearMonth from, @Nullable YearMonth to) {
        this.open = from == null && to == null;
        this.from = from == null ? Integer.MIN_VALUE : Packed.month(from);
        this.to = to == null ? Integer.MAX_VALUE : Packed.month(to);
    }

    /** It holds every date, and those that are not recorded. */
    boolean isOpen() {
        return open;
    }

    /** @param day as {@link Packed#day} writes it; without a period also one that is not recorded */
    boolean holds(int day) {
        if (open) return true;
        if (day <= Packed.UNRECORDED) return false;
        var month = day >>> 5;
        return (month & 15) == 0 ? month + 1 >= from && month + 12 <= to : month >= from && month <= to;
    }
}
