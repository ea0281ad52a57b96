package org.safar.command.appender;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Outcome;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;
import org.safar.kernel.time.PartialDate;

/** Counts one submission's answers within one batch. Not thread-safe. */
final class Tally {
    private long firstLine = Long.MAX_VALUE;
    private long lastLine;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private final Map<RefusalCode, Integer> reasons = new EnumMap<>(RefusalCode.class);

    void add(long line, Outcome outcome) {
        firstLine = Math.min(firstLine, line);
        lastLine = Math.max(lastLine, line);
        counts.merge(Status.of(outcome), 1, Integer::sum);
        Status.reason(outcome).ifPresent(code -> reasons.merge(code, 1, Integer::sum));
    }

    BatchRecorded recorded(@Nullable HubId hub, PartialDate today) {
        return new BatchRecorded(
                today,
                hub,
                firstLine,
                lastLine,
                count(Status.ACCEPTED),
                count(Status.UNCHANGED),
                count(Status.DUPLICATE),
                count(Status.NOT_YET),
                count(Status.REFUSED),
                reasons);
    }

    private int count(Status status) {
        return counts.getOrDefault(status, 0);
    }
}
