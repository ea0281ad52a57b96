package org.safar.kernel;

import java.util.UUID;
import java.util.regex.Pattern;

/** Reading ids that others chose. */
public final class Ids {
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern REGISTERED = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,16}){1,4}");

    private Ids() {}

    /** @throws Malformed invalid-id, when the text is not a UUID in its usual form with small letters */
    public static UUID uuid(String text) {
        Malformed.unless(UUID_FORM.matcher(text).matches(), RefusalCode.INVALID_ID, "a UUID in small letters");
        return UUID.fromString(text);
    }

    /**
     * A code that a hub registers begins with the hub's country: {@code KZ-MIA}, {@code TJ-NGO-2}. Capital letters and digits in
     * groups keep free text out of the history.
     */
    static String registered(String text) {
        Malformed.unless(
                REGISTERED.matcher(text).matches(), RefusalCode.INVALID_ID, "a registered code such as KZ-MIA");
        return text;
    }
}
