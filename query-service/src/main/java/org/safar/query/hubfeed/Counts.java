package org.safar.query.hubfeed;

import java.util.EnumMap;
import java.util.Map;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.submission.SubmissionEvent.BatchRecorded;

/**
 * How messages were answered. What was never the answer is left out.
 *
 * @param byStatus their sum is the number of messages
 * @param refusedFor their sum is refused and not yet
 */
public record Counts(Map<Status, Long> byStatus, Map<RefusalCode, Long> refusedFor) {
    static final Counts NONE = new Counts(Map.of(), Map.of());

    public Counts {
        byStatus = Map.copyOf(byStatus);
        refusedFor = Map.copyOf(refusedFor);
    }

    Counts with(BatchRecorded batch) {
        var status = new EnumMap<Status, Long>(Status.class);
        status.putAll(byStatus);
        add(status, Status.ACCEPTED, batch.accepted());
        add(status, Status.UNCHANGED, batch.unchanged());
        add(status, Status.DUPLICATE, batch.duplicate());
        add(status, Status.NOT_YET, batch.notYet());
        add(status, Status.REFUSED, batch.refused());
        var codes = new EnumMap<RefusalCode, Long>(RefusalCode.class);
        codes.putAll(refusedFor);
        batch.refusedFor().forEach((code, times) -> add(codes, code, times));
        return new Counts(status, codes);
    }

    static <K> void add(Map<K, Long> to, K key, long more) {
        if (more != 0) to.merge(key, more, Long::sum);
    }
}
