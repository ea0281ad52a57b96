package org.safar.axon.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Instants as text of one width: ISO 8601, milliseconds, {@code Z}. {@link Instant#toString} leaves out
 * milliseconds that are zero, so text order would not be time order. By hand: every event holds several, and a
 * formatter takes ten times as long.
 */
public final class Instants {
    private static final String FORM = "0000-00-00T00:00:00.000Z";

    private Instants() {}

    /**
     * {@code 2026-03-02T09:14:00.000Z}.
     *
     * @throws IllegalArgumentException when the instant is finer than a millisecond: cutting it silently would
     * change it; or its year does not have four digits
     */
    public static String text(Instant instant) {
        if (!instant.equals(instant.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("instants are stored to the millisecond");
        }
        var time = instant.atOffset(ZoneOffset.UTC);
        if (time.getYear() < 0 || time.getYear() > 9999) throw new IllegalArgumentException("no year of four digits");
        var text = FORM.toCharArray();
        put(text, 0, 4, time.getYear());
        put(text, 5, 7, time.getMonthValue());
        put(text, 8, 10, time.getDayOfMonth());
        put(text, 11, 13, time.getHour());
        put(text, 14, 16, time.getMinute());
        put(text, 17, 19, time.getSecond());
        put(text, 20, 23, time.getNano() / 1_000_000);
        return new String(text);
    }

    /** The instant of such a text, or of any other that ISO 8601 knows. */
    public static Instant parse(String text) {
        if (!isOfOurForm(text)) return Instant.parse(text);
        var day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        var time = LocalTime.of(
                number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), number(text, 20, 23) * 1_000_000);
        return Instant.ofEpochSecond(day.toEpochSecond(time, ZoneOffset.UTC), time.getNano());
    }

    private static boolean isOfOurForm(String text) {
        if (text.length() != FORM.length()) return false;
        for (var at = 0; at < FORM.length(); at++) {
            var digit = text.charAt(at) >= '0' && text.charAt(at) <= '9';
            if (FORM.charAt(at) == '0' ? !digit : text.charAt(at) != FORM.charAt(at)) return false;
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (var at = from; at < to; at++) number = 10 * number + text.charAt(at) - '0';
        return number;
    }

    private static void put(char[] text, int from, int to, int number) {
        for (var at = to - 1; at >= from; at--) {
            text[at] = (char) ('0' + number % 10);
            number /= 10;
        }
    }
}
