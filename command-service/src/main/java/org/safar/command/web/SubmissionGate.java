package org.safar.command.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.safar.kernel.HubId;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.SubmissionId;
import org.safar.web.Problems;

/** How many submissions of a hub are taken at the same time, and each of them once. */
final class SubmissionGate {
    private final int most;
    private final Map<HubId, Set<SubmissionId>> open = new HashMap<>();

    /** @param most of one hub; the others are told to come again */
    SubmissionGate(int most) {
        this.most = most;
    }

    /** Close what this gives when the submission is answered. */
    Pass enter(SubmissionId submission) {
        if (entered(submission)) return () -> leave(submission);
        throw Problems.refused(RefusalCode.TOO_BUSY, null, null);
    }

    private synchronized boolean entered(SubmissionId submission) {
        var ofHub = open.computeIfAbsent(submission.hub(), _ -> new HashSet<>());
        return ofHub.size() < most && ofHub.add(submission);
    }

    private synchronized void leave(SubmissionId submission) {
        open.getOrDefault(submission.hub(), Set.of()).remove(submission);
    }

    interface Pass extends AutoCloseable {
        @Override
        void close();
    }
}
