package org.safar.kernel.place;

import java.util.regex.Pattern;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/** A city or district under a region, for example {@code TJ-SU:khujand}. */
public record District(String code) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}:[a-z][a-z-]{1,40}");

    public District {
        Malformed.unless(FORM.matcher(code).matches(), RefusalCode.UNKNOWN_DISTRICT, "a district is REGION:name");
    }
}
