package org.safar.query.hubfeed;

import java.time.Instant;
import org.safar.kernel.SubmissionId;

/**
 * One submission as it was answered, also when it was sent in several requests.
 *
 * @param hub the hub's code, to look deliveries up by
 * @param lines the highest line that was answered
 */
public record Delivery(
        SubmissionId id, String hub, Instant firstReceived, Instant lastReceived, long lines, Counts messages) {}
