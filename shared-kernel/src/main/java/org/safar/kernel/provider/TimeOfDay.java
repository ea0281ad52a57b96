package org.safar.kernel.provider;

import java.util.regex.Pattern;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/** A time by the clock of the place, to the minute: {@code 09:00}; the end of a day is {@code 24:00}. */
public record TimeOfDay(String value) {
    private static final Pattern FORM = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]|24:00");

    public TimeOfDay {
        Malformed.unless(FORM.matcher(value).matches(), RefusalCode.INVALID_TIME, "a time such as 09:00");
    }

    /** Minutes since midnight, 0 to 1,440. */
    public int minutes() {
        return Integer.parseInt(value.substring(0, 2)) * 60 + Integer.parseInt(value.substring(3));
    }
}
