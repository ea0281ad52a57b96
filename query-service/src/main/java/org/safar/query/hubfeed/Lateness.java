package org.safar.query.hubfeed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.safar.kernel.time.PartialDate;

/** Full days between something and the day on which the exchange received it, in UTC. */
public enum Lateness implements Code {
    SAME_DAY(0),
    WITHIN_A_WEEK(7),
    WITHIN_A_MONTH(31),
    WITHIN_A_QUARTER(92),
    WITHIN_A_YEAR(366),
    LATER(Long.MAX_VALUE),
    /** The date is not recorded. */
    UNKNOWN(-1);

    private final long days;

    Lateness(long days) {
        this.days = days;
    }

    /** Counted from the last day that the date can mean, so that a date without its day is not late for that. */
    static Lateness of(PartialDate happened, Instant received) {
        return happened.recorded() ? of(happened.latest(), received) : UNKNOWN;
    }

    static Lateness of(Instant recorded, Instant received) {
        return of(day(recorded), received);
    }

    @Override
    public String code() {
        return Codes.kebab(this);
    }

    private static Lateness of(LocalDate from, Instant received) {
        var late = ChronoUnit.DAYS.between(from, day(received));
        for (var lateness : values()) if (lateness != UNKNOWN && late <= lateness.days) return lateness;
        return LATER;
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
