package org.safar.command.message;

import static org.safar.kernel.RefusalCode.IMPOSSIBLE_DATE;
import static org.safar.kernel.RefusalCode.INVALID_DATE;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.safar.kernel.Malformed;

/** Instants as hubs write them. */
final class Instants {
    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");

    private Instants() {}

    /**
     * Cut to the millisecond, as the history keeps it.
     *
     * @throws Malformed invalid-date or impossible-date
     */
    static Instant parse(String text) {
        Malformed.unless(FORM.matcher(text).matches(), INVALID_DATE, "an instant is 2026-03-02T09:14:00Z");
        try {
            var instant = Instant.parse(text).truncatedTo(ChronoUnit.MILLIS);
            Malformed.unless(!instant.isBefore(EARLIEST), IMPOSSIBLE_DATE, "years run from 1900");
            return instant;
        } catch (DateTimeException _) {
            throw new Malformed(IMPOSSIBLE_DATE, "no calendar has this instant");
        }
    }
}
