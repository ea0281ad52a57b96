package org.safar.command.intake;

import static org.safar.kernel.RefusalCode.CUT_STREAM;
import static org.safar.kernel.RefusalCode.LINE_TOO_LONG;

import java.io.IOException;
import java.io.InputStream;
import org.safar.command.appender.Appender;
import org.safar.command.appender.Entry;
import org.safar.command.decision.Outcome;
import org.safar.command.intake.LineReader.Line;
import org.safar.command.message.MessageReader;
import org.safar.command.message.Sender;
import org.safar.command.receipt.SpoolWriter;
import org.safar.command.receipt.Summary;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.SubmissionId;

/**
 * A submission: lines in, a receipt for each, in order. Holds one line and a bounded number of unanswered messages,
 * however long the submission is. Lines are counted from 1; blank ones are not counted.
 */
public final class NdjsonIntake {
    private final MessageReader reader;
    private final Appender appender;

    public NdjsonIntake(MessageReader reader, Appender appender) {
        this.reader = reader;
        this.appender = appender;
    }

    /**
     * @param spool gets the receipts, and the summary where the input ended as it should
     * @throws CutStream when the input breaks off
     * @throws NotTaken when the store cannot be reached
     */
    public Summary take(SubmissionId submission, Sender sender, InputStream input, SpoolWriter spool) throws CutStream {
        var delivery = new Delivery(appender, submission, spool);
        var lines = new LineReader(input);
        var number = 0L;
        try {
            for (var line = lines.read(); line != null; line = lines.read()) {
                delivery.send(entry(submission, ++number, line, sender));
            }
        } catch (IOException broken) {
            if (lines.inLine()) delivery.send(refused(submission, number + 1, CUT_STREAM));
            delivery.settle();
            throw new CutStream(broken);
        }
        var summary = delivery.settle();
        spool.finish(summary);
        return summary;
    }

    private Entry entry(SubmissionId submission, long number, Line line, Sender sender) {
        return switch (line) {
            case Line.Whole(var text) -> reader.read(submission, number, text, sender);
            case Line.TooLong() -> refused(submission, number, LINE_TOO_LONG);
            case Line.Unended(var text) -> unended(submission, number, reader.read(submission, number, text, sender));
        };
    }

    /** Not every sender ends its last line. One that cannot be read was cut, which is more than being malformed. */
    private static Entry unended(SubmissionId submission, long number, Entry entry) {
        var unreadable = entry instanceof Entry.Rejected(var _, var _, var _, var refusal)
                && (refusal.code() == RefusalCode.MALFORMED_JSON || refusal.code() == RefusalCode.WRONG_ENCODING);
        return unreadable ? refused(submission, number, CUT_STREAM) : entry;
    }

    private static Entry refused(SubmissionId submission, long number, RefusalCode code) {
        return new Entry.Rejected(submission, number, null, new Outcome.Refused(code, null, code.meaning()));
    }
}
