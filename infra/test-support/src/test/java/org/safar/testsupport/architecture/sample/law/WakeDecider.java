package org.safar.testsupport.architecture.sample.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** As a decider should be: the JDK and its own package. */
final class WakeDecider {
    private WakeDecider() {}

    static List<Wish> decide(@Nullable Wish wish, int[] hours) {
        return wish == null || hours.length == 0 ? List.of() : List.of(wish);
    }
}
