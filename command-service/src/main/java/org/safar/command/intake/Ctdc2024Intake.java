package org.safar.command.intake;

import static org.safar.kernel.RefusalCode.LINE_TOO_LONG;
import static org.safar.kernel.RefusalCode.MALFORMED_ROW;
import static org.safar.kernel.RefusalCode.OUTSIDE_HUB;
import static org.safar.kernel.RefusalCode.UNKNOWN_HEADER;
import static org.safar.kernel.RefusalCode.WRONG_ENCODING;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.command.appender.Appender;
import org.safar.command.appender.Entry;
import org.safar.command.decision.Outcome;
import org.safar.command.intake.LineReader.Line;
import org.safar.command.receipt.SpoolWriter;
import org.safar.command.receipt.Summary;
import org.safar.kernel.Malformed;
import org.safar.kernel.RefusalCode;

/**
 * Rows of CTDC's synthetic data of 2024 as cases of one hub. Lines are those of the file: the header is line 1. A row
 * that does not touch the hub's country is refused.
 */
public final class Ctdc2024Intake {
    /** Part of every id: never changes. */
    public static final String PROFILE = "ctdc-2024";

    private final RowReports reports;

    public Ctdc2024Intake(RowReports reports) {
        this.reports = reports;
    }

    /**
     * @param appender one that only answers makes it a dry run
     * @throws Malformed unknown-header: then nothing was read
     * @throws CutStream when the input breaks off
     * @throws NotTaken when the store cannot be reached
     */
    public Summary take(RowReports.Import into, InputStream input, SpoolWriter spool, Appender appender)
            throws CutStream {
        var delivery = new Delivery(appender, into.submission(), spool);
        var lines = new LineReader(input);
        var ids = new RowIds(PROFILE);
        try {
            header(lines.read());
            var number = 1L;
            for (var line = lines.read(); line != null; line = lines.read()) {
                delivery.send(entry(into, ++number, line, ids));
            }
        } catch (IOException broken) {
            delivery.settle();
            throw new CutStream(broken);
        }
        var summary = delivery.settle();
        spool.finish(summary);
        return summary;
    }

    private static void header(@Nullable Line line) {
        var text = line == null ? null : text(line);
        var plain = text == null ? "" : text.replaceFirst("^\uFEFF", "");
        var columns = CsvLine.cells(plain).orElse(List.of());
        for (var i = 0; i < Ctdc2024Row.COLUMNS.size(); i++) {
            var right = i < columns.size() && columns.get(i).equals(Ctdc2024Row.COLUMNS.get(i));
            Malformed.unless(right, UNKNOWN_HEADER, "column " + (i + 1) + " is " + Ctdc2024Row.COLUMNS.get(i));
        }
        Malformed.unless(columns.size() == Ctdc2024Row.COLUMNS.size(), UNKNOWN_HEADER, "27 columns");
    }

    private Entry entry(RowReports.Import into, long number, Line line, RowIds ids) {
        if (line instanceof Line.TooLong) return refused(into, number, LINE_TOO_LONG);
        var text = text(line);
        if (text == null) return refused(into, number, WRONG_ENCODING);
        var cells = CsvLine.cells(text).filter(some -> some.size() == Ctdc2024Row.COLUMNS.size());
        if (cells.isEmpty()) return refused(into, number, MALFORMED_ROW);
        var row = new Ctdc2024Row(cells.get());
        try {
            if (!row.touches(into.sender().ownHub().country())) return refused(into, number, OUTSIDE_HUB);
            var commands = row.commands(into.custodian());
            var report = reports.of(into, ids.next(cells.get()), cells.get(), commands);
            return new Entry.Reported(into.submission(), number, report);
        } catch (BadCell bad) {
            return new Entry.Rejected(into.submission(), number, null, bad.outcome());
        }
    }

    private static Entry refused(RowReports.Import into, long number, RefusalCode code) {
        return new Entry.Rejected(into.submission(), number, null, new Outcome.Refused(code, null, code.meaning()));
    }

    /** Null where it is not UTF-8, or too long to be a row. */
    private static @Nullable String text(Line line) {
        var bytes = switch (line) {
            case Line.Whole(var text) -> text;
            case Line.Unended(var text) -> text;
            case Line.TooLong() -> null;
        };
        if (bytes == null) return null;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return null;
        }
    }
}
