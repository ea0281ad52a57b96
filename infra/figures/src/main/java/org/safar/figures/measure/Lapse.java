package org.safar.figures.measure;

import org.jspecify.annotations.Nullable;
import org.safar.figures.Care;
import org.safar.kernel.time.PartialDate;

/** What has become of waiting for something. */
sealed interface Lapse {
    /** It came. @param length in the unit of what is waited for */
    record Reached(int length) implements Lapse {}

    enum Without implements Lapse {
        /** Still waiting. */
        OPEN,
        /** It will not come. */
        ENDED,
        /** It came, and how long that took cannot be told. */
        UNDATED
    }

    /** In days, where both dates are days and in their order. @param end absent while it has not come */
    static Lapse days(PartialDate start, @Nullable PartialDate end, boolean over) {
        if (end == null) return over ? Without.ENDED : Without.OPEN;
        return between(Care.epochDay(start), Care.epochDay(end));
    }

    /** Of what came, from day to day as {@link Care#epochDay} has them. */
    static Lapse between(int start, int end) {
        return start == Care.NO_DAY || end == Care.NO_DAY || end < start ? Without.UNDATED : new Reached(end - start);
    }
}
