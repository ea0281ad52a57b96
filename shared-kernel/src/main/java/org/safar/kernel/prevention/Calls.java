package org.safar.kernel.prevention;

import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.CallTopic;

/**
 * Calls to a hotline in a month.
 *
 * @param number 0 to 1,000,000; a topic that is left out was not counted
 */
public record Calls(CallTopic topic, int number) {
    public Calls {
        Malformed.unless(number >= 0 && number <= Activity.MOST, RefusalCode.IMPOSSIBLE_NUMBER, "0 to 1,000,000");
    }
}
