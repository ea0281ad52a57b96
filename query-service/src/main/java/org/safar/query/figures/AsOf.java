package org.safar.query.figures;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Months;
import org.safar.web.Caller;
import org.safar.web.Problems;
import org.safar.web.Role;

/**
 * As of when an answer is: one position, and how it is said.
 *
 * @param text a snapshot's month end as a date, an instant, or "position n"
 */
record AsOf(long position, String text) {
    private static final String NAME = "asOf";

    private static final Instant EARLIEST = Months.FIRST.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);

    /**
     * Those entitled to exact figures name an instant, a day or a month (its end); an auditor a position as well.
     * Everybody else
     * names a month that has ended, and gets the last one where they name none: nothing moves between two snapshots. Nobody
     * names a time before {@link Months#FIRST}.
     */
    static AsOf read(@Nullable String asked, boolean exact, Caller caller, Knowledge knowledge, Clock clock) {
        var now = clock.instant();
        if (!exact) return snapshot(asked == null ? lastEnded(now) : ended(asked, now), knowledge);
        if (asked == null)
            return new AsOf(Long.MAX_VALUE, now.truncatedTo(ChronoUnit.MINUTES).toString());
        if (asked.matches("\\d{1,18}")) return position(asked, caller);
        var instant = instant(asked);
        if (instant.isAfter(now)) throw Problems.invalidParameter(NAME, "later than now");
        return new AsOf(position(instant, knowledge), instant.toString());
    }

    private static AsOf position(String asked, Caller caller) {
        if (!caller.is(Role.AUDITOR)) throw Problems.invalidParameter(NAME, "positions are for auditors");
        return new AsOf(Long.parseLong(asked), "position " + asked);
    }

    private static AsOf snapshot(YearMonth month, Knowledge knowledge) {
        var end = endOf(month.atEndOfMonth());
        return new AsOf(position(end, knowledge), month.atEndOfMonth().toString());
    }

    /** There are years that can be written, and that no store can be asked about. */
    private static long position(Instant instant, Knowledge knowledge) {
        if (instant.isBefore(EARLIEST)) throw Problems.invalidParameter(NAME, "before " + Months.FIRST);
        return knowledge.positionAt(instant);
    }

    private static YearMonth lastEnded(Instant now) {
        return YearMonth.from(now.atOffset(ZoneOffset.UTC)).minusMonths(1);
    }

    private static YearMonth ended(String asked, Instant now) {
        var month = monthEnd(asked);
        if (month.isAfter(lastEnded(now))) throw Problems.invalidParameter(NAME, "the month has not ended yet");
        return month;
    }

    /** {@code 2026-10}, or the month's last day. */
    private static YearMonth monthEnd(String asked) {
        try {
            if (asked.length() == 7) return YearMonth.parse(asked);
            var day = LocalDate.parse(asked);
            var month = YearMonth.from(day);
            if (day.equals(month.atEndOfMonth())) return month;
        } catch (DateTimeException _) {
            // said below
        }
        throw Problems.invalidParameter(NAME, "figures stand at ends of months: 2026-10");
    }

    private static Instant instant(String asked) {
        try {
            if (asked.length() == 7) return endOf(YearMonth.parse(asked).atEndOfMonth());
            return asked.length() == 10 ? endOf(LocalDate.parse(asked)) : Instant.parse(asked);
        } catch (DateTimeException _) {
            throw Problems.invalidParameter(NAME, "an instant, a day or a month");
        }
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1);
    }
}
