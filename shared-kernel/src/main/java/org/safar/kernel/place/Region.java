package org.safar.kernel.place;

import java.util.regex.Pattern;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/** A first-level unit of ISO 3166-2, kept as it was sent; {@link Places} resolves former codes when folding. */
public record Region(String code) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}(-[A-Z]{2,8})?");

    public Region {
        Malformed.unless(FORM.matcher(code).matches(), RefusalCode.UNKNOWN_REGION, "a region is an ISO 3166-2 code");
    }
}
