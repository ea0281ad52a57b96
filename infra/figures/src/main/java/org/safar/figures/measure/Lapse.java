package org.safar.figures.measure;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
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
        if (start.day() == 0 || end.day() == 0) return Without.UNDATED;
        var days = ChronoUnit.DAYS.between(start.earliest(), end.earliest());
        return days < 0 ? Without.UNDATED : new Reached(Math.toIntExact(days));
    }
}
