package org.safar.kernel.time;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/** A quarter of a year: {@code 2026-Q1}. */
public record Quarter(String value) {
    private static final Pattern FORM = Pattern.compile("20[0-9]{2}-Q[1-4]");
    private static final int MONTHS = 3;

    public Quarter {
        Malformed.unless(FORM.matcher(value).matches(), RefusalCode.INVALID_DATE, "a quarter is 2026-Q1");
    }

    public LocalDate firstDay() {
        var quarter = value.charAt(value.length() - 1) - '0';
        return LocalDate.of(Integer.parseInt(value.substring(0, 4)), (quarter - 1) * MONTHS + 1, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }
}
