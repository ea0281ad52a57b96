package org.safar.command.message;

import java.math.BigDecimal;
import java.math.MathContext;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/** A number as ECMAScript prints it, which RFC 8785 takes as the canonical form. */
final class EcmaNumber {
    private EcmaNumber() {}

    /** @throws Malformed where the number is none: JSON knows neither NaN nor infinity */
    static String text(double value) {
        Malformed.unless(Double.isFinite(value), RefusalCode.WRONG_SHAPE, "the number is too large");
        if (value == 0) return "0";
        if (value < 0) return "-" + text(-value);
        // Double.toString gives the shortest digits that read back as the same double; only their layout differs.
        var shortest = shortest(new BigDecimal(Double.toString(value)).stripTrailingZeros(), value);
        return laidOut(shortest.unscaledValue().toString(), shortest.precision() - shortest.scale());
    }

    /** Double.toString never gives less than two digits, also where one would do. */
    private static BigDecimal shortest(BigDecimal digits, double value) {
        var one = digits.round(new MathContext(1));
        return one.doubleValue() == value ? one : digits;
    }

    /** ECMA-262 Number::toString, with its names: the value is 0.digits × 10^n. */
    private static String laidOut(String digits, int n) {
        var k = digits.length();
        if (k <= n && n <= 21) return digits + "0".repeat(n - k);
        if (0 < n && n <= 21) return digits.substring(0, n) + "." + digits.substring(n);
        if (-6 < n && n <= 0) return "0." + "0".repeat(-n) + digits;
        var exponent = (n > 0 ? "e+" : "e-") + Math.abs(n - 1);
        return k == 1 ? digits + exponent : digits.charAt(0) + "." + digits.substring(1) + exponent;
    }
}
