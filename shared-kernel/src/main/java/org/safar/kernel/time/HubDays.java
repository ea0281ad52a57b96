package org.safar.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which day it is for the hubs together: their zones lie between five and six hours before Greenwich. */
public final class HubDays {
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(6);
    private static final ZoneOffset WESTERNMOST = ZoneOffset.ofHours(5);

    private HubDays() {}

    /** The latest day that it can be in any hub. */
    public static LocalDate latest(Instant instant) {
        return LocalDate.ofInstant(instant, EASTERNMOST);
    }

    /** The day that it is in every hub, or was: nothing is over before it is so everywhere. */
    public static LocalDate earliest(Instant instant) {
        return LocalDate.ofInstant(instant, WESTERNMOST);
    }

    /** When the day has begun in every hub. */
    public static Instant begun(LocalDate day) {
        return day.atStartOfDay().toInstant(WESTERNMOST);
    }
}
