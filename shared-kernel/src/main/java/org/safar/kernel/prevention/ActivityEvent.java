package org.safar.kernel.prevention;

import org.safar.kernel.CustodianCode;
import org.safar.kernel.EventType;
import org.safar.kernel.HubId;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.code.CorrectionReason;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.VoidReason;
import org.safar.kernel.time.PartialDate;

/** One activity: recorded once, as it is now known, or withdrawn. */
public sealed interface ActivityEvent extends KeptEvent {

    /** @param occurredOn the day, or the month that is counted */
    @EventType(name = "activity.recorded", revision = 1)
    record ActivityRecorded(
            PartialDate occurredOn, HubId hub, CustodianCode custodian, CustodianKind custodianKind, Activity activity)
            implements ActivityEvent, Opened {}

    /** @param occurredOn of the activity, as it is now known */
    @EventType(name = "activity.corrected", revision = 1)
    record ActivityCorrected(PartialDate occurredOn, Activity activity, CorrectionReason reason)
            implements ActivityEvent {}

    /** It counts nowhere any more. */
    @EventType(name = "activity.withdrawn", revision = 1)
    record ActivityWithdrawn(PartialDate occurredOn, VoidReason reason) implements ActivityEvent {}

    @EventType(name = "activity.message-noted", revision = 1)
    record ActivityMessageNoted(PartialDate occurredOn) implements ActivityEvent, Noted {}
}
