package org.safar.kernel;

import java.util.UUID;
import java.util.regex.Pattern;

/** Reading ids that others chose. */
public final class Ids {
    private static final String UUID_FORM = "00000000-0000-0000-0000-000000000000";
    private static final Pattern REGISTERED = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,16}){1,4}");

    private Ids() {}

    /** @throws Malformed invalid-id, when the text is not a UUID in its usual form with small letters */
    public static UUID uuid(String text) {
        Malformed.unless(isUuid(text), RefusalCode.INVALID_ID, "a UUID in small letters");
        return UUID.fromString(text);
    }

    /** Whether the text is so many hex digits, letters small. Without a pattern: every event holds several ids. */
    static boolean isHex(String text, int digits) {
        if (text.length() != digits) return false;
        for (var at = 0; at < digits; at++) if (!isHex(text.charAt(at))) return false;
        return true;
    }

    /** An id that was made from a hub's reference: 128 bits in hex. */
    static String hexOf128Bits(String text) {
        Malformed.unless(isHex(text, 32), RefusalCode.INVALID_ID, "an id is 32 hex digits");
        return text;
    }

    private static boolean isUuid(String text) {
        if (text.length() != UUID_FORM.length()) return false;
        for (var at = 0; at < UUID_FORM.length(); at++) {
            if (UUID_FORM.charAt(at) == '-' ? text.charAt(at) != '-' : !isHex(text.charAt(at))) return false;
        }
        return true;
    }

    private static boolean isHex(char letter) {
        return letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'f';
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
