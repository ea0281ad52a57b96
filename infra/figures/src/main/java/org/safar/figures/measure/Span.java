package org.safar.figures.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.time.PartialDate;

/** Whole months from and to, over dates that may be coarser: a date is inside only where every day it can mean is. */
record Span(@Nullable YearMonth from, @Nullable YearMonth to) {

    boolean holds(PartialDate date) {
        if (from == null && to == null) return true;
        return date.recorded()
                && (from == null || !YearMonth.from(date.earliest()).isBefore(from))
                && (to == null || !YearMonth.from(date.latest()).isAfter(to));
    }

    /** Whether something can have gone on in it between the two dates; of a date that is not known it can. */
    boolean touches(PartialDate first, PartialDate last) {
        var end = end();
        return (end == null || !first.surelyAfter(end))
                && (from == null || !last.recorded() || !last.latest().isBefore(from.atDay(1)));
    }

    /** Its last day; none where it lasts until now. */
    @Nullable
    LocalDate end() {
        return to == null ? null : to.atEndOfMonth();
    }
}
