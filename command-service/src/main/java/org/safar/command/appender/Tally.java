package org.safar.command.appender;

import java.util.EnumMap;
import java.util.Map;
import org.safar.command.decision.Outcome;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;
import org.safar.kernel.time.PartialDate;

/** Counts answers by kind: accepted + unchanged + duplicate + not-yet + refused = lines. Not thread-safe. */
final class Tally {
    private long firstLine = Long.MAX_VALUE;
    private long lastLine;
    private int accepted;
    private int unchanged;
    private int duplicate;
    private int notYet;
    private int refused;
    private final Map<RefusalCode, Integer> refusedFor = new EnumMap<>(RefusalCode.class);

    void add(long line, Outcome outcome) {
        firstLine = Math.min(firstLine, line);
        lastLine = Math.max(lastLine, line);
        switch (outcome) {
            case Outcome.Stored _ -> accepted++;
            case Outcome.Unchanged _ -> unchanged++;
            case Outcome.Duplicate _ -> duplicate++;
            case Outcome.NotYet(var code, var _) -> {
                notYet++;
                count(code);
            }
            case Outcome.Refused(var code, var _, var _) -> refuse(code);
            case Outcome.Stale _ -> refuse(RefusalCode.VERSION_STALE);
            case Outcome.AcknowledgementNeeded _ -> refuse(RefusalCode.ACKNOWLEDGEMENT_REQUIRED);
        }
    }

    private void refuse(RefusalCode code) {
        refused++;
        count(code);
    }

    private void count(RefusalCode code) {
        refusedFor.merge(code, 1, Integer::sum);
    }

    BatchRecorded recorded(HubId hub, PartialDate today) {
        return new BatchRecorded(
                today, hub, firstLine, lastLine, accepted, unchanged, duplicate, notYet, refused, refusedFor);
    }
}
