package org.safar.kernel.tipevent;

import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.Currency;

/** @param amount in whole units of the currency, 1 to 10^15 */
public record Money(long amount, Currency currency) {
    private static final long MOST = 1_000_000_000_000_000L;

    public Money {
        Malformed.unless(amount >= 1 && amount <= MOST, RefusalCode.IMPOSSIBLE_NUMBER, "a sum of 1 or more");
    }
}
