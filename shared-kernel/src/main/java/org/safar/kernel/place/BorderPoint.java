package org.safar.kernel.place;

import java.util.regex.Pattern;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/** A border point or an airport, for example {@code BCP-KZUZ-01}, {@code AIR-ALA}. */
public record BorderPoint(String code) {
    private static final Pattern FORM = Pattern.compile("BCP-[A-Z]{4}-[0-9]{2}|AIR-[A-Z]{3}");

    public BorderPoint {
        Malformed.unless(FORM.matcher(code).matches(), RefusalCode.UNKNOWN_BORDER_POINT, "a border point's code");
    }
}
