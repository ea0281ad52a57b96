package org.safar.command.receipt;

import org.safar.command.appender.Receipt;
import org.safar.command.appender.Status;
import org.safar.kernel.SubmissionId;

/** How a whole submission was answered. The five counts add up to its lines. */
public record Summary(
        SubmissionId submission, long lines, long accepted, long unchanged, long duplicate, long notYet, long refused) {

    public static Summary none(SubmissionId submission) {
        return new Summary(submission, 0, 0, 0, 0, 0, 0);
    }

    /** With one more answer. */
    public Summary plus(Receipt receipt) {
        var status = Status.of(receipt.outcome());
        return new Summary(
                submission,
                lines + 1,
                accepted + one(status == Status.ACCEPTED),
                unchanged + one(status == Status.UNCHANGED),
                duplicate + one(status == Status.DUPLICATE),
                notYet + one(status == Status.NOT_YET),
                refused + one(status == Status.REFUSED));
    }

    private static int one(boolean yes) {
        return yes ? 1 : 0;
    }
}
