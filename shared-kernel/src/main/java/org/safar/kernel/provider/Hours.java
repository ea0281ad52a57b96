package org.safar.kernel.provider;

import static org.safar.kernel.RefusalCode.EMPTY_LIST;
import static org.safar.kernel.RefusalCode.INVALID_TIME;

import java.util.Set;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.Weekday;

/** On these days, from then until then: day and night is all seven from 00:00 to 24:00. */
public record Hours(Set<Weekday> days, TimeOfDay opens, TimeOfDay closes) {
    public Hours {
        days = Set.copyOf(days);
        Malformed.unless(!days.isEmpty(), EMPTY_LIST, "on which days");
        Malformed.unless(opens.minutes() < closes.minutes(), INVALID_TIME, "it closes after it opens");
    }
}
