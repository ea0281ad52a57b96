package org.safar.command.appender;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;
import org.safar.kernel.SubmissionId;

/** One message on its way to the store. A line that cannot be stored goes this way as well: refusals have a history. */
public sealed interface Entry {
    SubmissionId submission();

    /** Of the submission, from 1. */
    long line();

    record Reported(SubmissionId submission, long line, Report report) implements Entry {}

    record Rejected(
            SubmissionId submission, long line, @Nullable UUID messageId, Outcome.Refused refusal) implements Entry {}
}
