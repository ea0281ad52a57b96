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
        this.from = from == null ? Integer.MIN_VALUE : number(from.getYear(), from.getMonthValue());
        this.to = to == null ? Integer.MAX_VALUE : number(to.getYear(), to.getMonthValue());
    }

    /** @param day as {@link Packed#day} writes it; without a period also one that is not recorded */
    boolean holds(int day) {
        if (open) return true;
        var year = Packed.year(day);
        if (year == 0) return false;
        var month = Packed.month(day);
        return number(year, month == 0 ? 1 : month) >= from && number(year, month == 0 ? 12 : month) <= to;
    }

    private static int number(int year, int month) {
        return year * 12 + month;
    }
}
