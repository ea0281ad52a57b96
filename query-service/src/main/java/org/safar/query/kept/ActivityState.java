package org.safar.query.kept;

import org.jspecify.annotations.Nullable;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.prevention.Activity;
import org.safar.kernel.prevention.ActivityEvent;
import org.safar.kernel.prevention.ActivityEvent.*;
import org.safar.kernel.time.PartialDate;

/**
 * An activity as it is now known.
 *
 * @param on its day or month
 * @param withdrawn why it counts nowhere any more; none while it does
 */
public record ActivityState(
        PartialDate on, Activity activity, @Nullable VoidReason withdrawn) {

    static ActivityState of(ActivityRecorded e) {
        return new ActivityState(e.occurredOn(), e.activity(), null);
    }

    ActivityState after(ActivityEvent event) {
        return switch (event) {
            case ActivityRecorded _, ActivityMessageNoted _ -> this;
            case ActivityCorrected e -> new ActivityState(e.occurredOn(), e.activity(), withdrawn);
            case ActivityWithdrawn e -> new ActivityState(on, activity, e.reason());
        };
    }
}
