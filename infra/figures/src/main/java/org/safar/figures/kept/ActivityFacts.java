package org.safar.figures.kept;

import org.safar.kernel.prevention.Activity;
import org.safar.kernel.prevention.ActivityEvent;
import org.safar.kernel.prevention.ActivityEvent.ActivityCorrected;
import org.safar.kernel.prevention.ActivityEvent.ActivityMessageNoted;
import org.safar.kernel.prevention.ActivityEvent.ActivityRecorded;
import org.safar.kernel.prevention.ActivityEvent.ActivityWithdrawn;
import org.safar.kernel.time.PartialDate;

/**
 * An activity as it is now known.
 *
 * @param on its day or month
 * @param counted false once it is withdrawn: it leaves every statistic
 */
public record ActivityFacts(PartialDate on, Activity activity, boolean counted) {

    static ActivityFacts of(ActivityRecorded e) {
        return new ActivityFacts(e.occurredOn(), e.activity(), true);
    }

    ActivityFacts after(ActivityEvent event) {
        return switch (event) {
            case ActivityRecorded _, ActivityMessageNoted _ -> this;
            case ActivityCorrected e -> new ActivityFacts(e.occurredOn(), e.activity(), counted);
            case ActivityWithdrawn _ -> new ActivityFacts(on, activity, false);
        };
    }
}
