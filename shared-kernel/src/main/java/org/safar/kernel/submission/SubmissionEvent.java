package org.safar.kernel.submission;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.EventType;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.time.PartialDate;

/** How a delivery was answered. Refusals have a history as well. */
public sealed interface SubmissionEvent extends DomainEvent {

    /**
     * One append batch's part of a submission, stored in the same transaction as what it accepted.
     *
     * @param hub that delivered; none where it was the neutral desk
     * @param firstLine first line answered here, counted from 1
     * @param lastLine last line answered here
     * @param refusedFor how often each code was the answer; their sum is {@code refused} and {@code notYet}
     */
    @EventType(name = "submission.batch-recorded", revision = 1)
    record BatchRecorded(
            PartialDate occurredOn,
            @Nullable HubId hub,
            long firstLine,
            long lastLine,
            int accepted,
            int unchanged,
            int duplicate,
            int notYet,
            int refused,
            Map<RefusalCode, Integer> refusedFor)
            implements SubmissionEvent {
        public BatchRecorded {
            refusedFor = Map.copyOf(refusedFor);
        }
    }
}
