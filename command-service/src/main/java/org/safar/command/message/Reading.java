package org.safar.command.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;
import org.safar.kernel.time.PartialDate;

/**
 * What a value is read against.
 *
 * @param occurredOn of the step that the value belongs to
 * @param latest no date of the past may lie after it; none where dates may lie ahead, as in a hub's rules
 * @param naming for things that are referred to
 */
record Reading(PartialDate occurredOn, @Nullable LocalDate latest, Naming naming) {
    static final Reading FREE = new Reading(PartialDate.NOT_RECORDED, null, (_, _) -> {
        throw new Malformed(RefusalCode.INVALID_ID, "an id");
    });

    /** What a reference of the sending hub means. */
    @FunctionalInterface
    interface Naming {
        ThingId of(ThingKind kind, Reference reference);
    }

    Reading on(PartialDate other) {
        return new Reading(other, latest, naming);
    }

    boolean liesAhead(PartialDate date) {
        return latest != null && date.surelyAfter(latest);
    }
}
