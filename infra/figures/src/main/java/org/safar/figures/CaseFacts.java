package org.safar.figures;

import java.time.Instant;
import java.util.List;
import org.safar.kernel.CaseId;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.victimcase.CaseHistory;

/**
 * What statistics know of one case, as a list of versions: from a position on, these facts hold. They depend on the
 * case's events alone.
 *
 * @param provenance of the case's first event; one for the whole case
 * @param history the events that facts are read from, corrections in their place
 * @param position of the last event seen, whether it changed a fact or not
 * @param versions by rising position; none while the case is not reported
 */
public record CaseFacts(CaseId id, Provenance provenance, CaseHistory history, long position, List<Version> versions) {
    public CaseFacts {
        versions = List.copyOf(versions);
    }

    /**
     * @param from the position from which on the facts hold
     * @param receivedAt when the exchange learned them
     */
    public record Version(long from, Instant receivedAt, Why why, Facts facts) {}

    /** Why the facts changed. */
    public enum Why implements Code {
        /** Received in the month in which it happened, or without a date. */
        ENTERED,
        /** Received after the month in which it happened had ended, so that an earlier figure changes. */
        LATE,
        /** Something recorded earlier was replaced or taken back. */
        CORRECTED,
        /** The case was taken out of every statistic. */
        VOIDED;

        @Override
        public String code() {
            return Codes.kebab(this);
        }
    }
}
