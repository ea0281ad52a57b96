package org.safar.axon.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * Instants as text of one width: ISO 8601, milliseconds, {@code Z}. {@link Instant#toString} leaves out
 * milliseconds that are zero, so text order would not be time order.
 */
public final class Instants {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Instants() {}

    /**
     * {@code 2026-03-02T09:14:00.000Z}.
     *
     * @throws IllegalArgumentException when the instant is finer than a millisecond: cutting it silently would
     * change it
     */
    public static String text(Instant instant) {
        if (!instant.equals(instant.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("instants are stored to the millisecond");
        }
        return FORM.format(instant);
    }

    /** The instant of such a text. */
    public static Instant parse(String text) {
        return Instant.parse(text);
    }
}
