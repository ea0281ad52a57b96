package org.safar.kernel.provider;

import java.util.regex.Pattern;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/** The number that a provider publishes: E.164 ({@code +77172123456}), or a short number that is dialled inside one country
 * ({@code KZ:11616}), as most hotlines have. Digits in a form in which no sentence fits; events about persons have no field for it. */
public record PhoneNumber(String value) {
    private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{6,14}|[A-Z]{2}:[1-9][0-9]{2,5}");

    public PhoneNumber {
        Malformed.unless(
                FORM.matcher(value).matches(), RefusalCode.INVALID_PHONE, "a number such as +77172123456, or KZ:11616");
    }
}
