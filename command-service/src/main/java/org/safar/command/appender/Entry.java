package org.safar.command.appender;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;
import org.safar.kernel.HubId;
import org.safar.kernel.SubmissionId;

/** One message on its way to the store. A line that cannot be stored goes this way as well: refusals have a history. */
public sealed interface Entry {

    /** None where nobody delivered it: what the exchange itself asks is no part of any hub's feed. */
    @Nullable
    SubmissionId submission();

    /** Of the submission, from 1; 0 where there is none. */
    long line();

    /** What it asks for: from 1, and about as many events. */
    default int steps() {
        return switch (this) {
            case Raised(var report) -> Math.max(1, report.steps().size());
            case Reported(var _, var _, var report) ->
                Math.max(1, report.steps().size());
            case Rejected _ -> 1;
        };
    }

    /** Who delivered it, or whose deadline passed; none where that is no hub. */
    default @Nullable HubId hub() {
        var submission = submission();
        return submission == null ? null : submission.hub();
    }

    /** The exchange itself asks: time has passed. */
    record Raised(Report report) implements Entry {
        @Override
        public @Nullable SubmissionId submission() {
            return null;
        }

        @Override
        public long line() {
            return 0;
        }

        @Override
        public @Nullable HubId hub() {
            return report.envelope().hub();
        }
    }

    record Reported(SubmissionId submission, long line, Report report) implements Entry {}

    record Rejected(
            SubmissionId submission, long line, @Nullable UUID messageId, Outcome.Refused refusal) implements Entry {}
}
