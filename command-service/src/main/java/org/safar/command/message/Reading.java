package org.safar.command.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.time.PartialDate;

/**
 * What a value is read against.
 *
 * @param occurredOn of the step that the value belongs to
 * @param latest no date of the past may lie after it; none where dates may lie ahead, as in a hub's rules
 */
record Reading(PartialDate occurredOn, @Nullable LocalDate latest) {
    static final Reading FREE = new Reading(PartialDate.NOT_RECORDED, null);

    Reading on(PartialDate other) {
        return new Reading(other, latest);
    }

    boolean liesAhead(PartialDate date) {
        return latest != null && date.surelyAfter(latest);
    }
}
