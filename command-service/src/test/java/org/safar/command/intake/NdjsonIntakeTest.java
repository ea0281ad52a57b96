package org.safar.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.message.Lines.SUSPICION;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.axon.token.PositionToken;
import org.safar.command.message.Lines;
import org.safar.command.message.MessageReader;
import org.safar.command.message.Messages;
import org.safar.command.receipt.ReceiptJson;
import org.safar.command.receipt.ReceiptSpool;
import org.safar.command.receipt.Summary;
import org.safar.kernel.HubId;
import org.safar.kernel.SubmissionId;

class NdjsonIntakeTest {
    private static final SubmissionId SUBMISSION = new SubmissionId(HubId.KZ, new UUID(0x4000L, 1));

    @TempDir
    Path folder;

    private final MemoryAppender appender = new MemoryAppender();
    private final NdjsonIntake intake =
            new NdjsonIntake(new MessageReader(Messages.registry(), Lines.thingIds(), Lines.platform()), appender);

    @Test
    void answers_each_line_in_order_and_then_all() throws IOException {
        var reused = SUSPICION.replace("border-guard", "police");
        var summary = take(SUSPICION + "\n\nnot json\n" + SUSPICION + "\r\n" + reused + "\n");

        assertThat(summary).isEqualTo(new Summary(SUBMISSION, 4, 1, 0, 1, 0, 2));
        assertThat(receipts())
                .hasSize(5)
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"line\":1", "\"status\":\"accepted\"", "\"thing\":\"case:"),
                        line -> assertThat(line).contains("\"line\":2", "\"code\":\"malformed-json\""),
                        line -> assertThat(line).contains("\"line\":3", "\"status\":\"duplicate\""),
                        line -> assertThat(line).contains("\"line\":4", "\"code\":\"message-id-reused\""),
                        line -> assertThat(line).contains("\"summary\"", "\"lines\":4"));
    }

    @Test
    void refuses_an_overlong_line_and_takes_the_next() throws IOException {
        var summary = take("x".repeat(LineReader.LONGEST + 1) + "\n" + SUSPICION + "\n");

        assertThat(summary).isEqualTo(new Summary(SUBMISSION, 2, 1, 0, 0, 0, 1));
        assertThat(receipts().getFirst()).contains("\"code\":\"line-too-long\"");
    }

    @Test
    void takes_a_last_line_without_its_end_if_it_is_whole_and_says_cut_if_not() throws IOException {
        assertThat(take(SUSPICION).accepted()).isEqualTo(1);
        assertThat(take(SUSPICION.substring(0, 90)).refused()).isEqualTo(1);
        assertThat(receipts().getFirst()).contains("\"code\":\"cut-stream\"");
    }

    @Test
    void keeps_the_receipts_of_what_came_before_the_input_broke_off() {
        assertThatThrownBy(() -> take(LineReaderTest.broken(SUSPICION + "\n" + SUSPICION)))
                .isInstanceOf(CutStream.class);

        assertThat(receipts())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"line\":1", "accepted"),
                        line -> assertThat(line).contains("\"line\":2", "cut-stream"));
    }

    @Test
    void stops_when_the_store_cannot_be_reached_and_gives_no_summary() {
        appender.goAway();

        assertThatThrownBy(() -> take(SUSPICION + "\n")).isInstanceOf(NotTaken.class);
        assertThat(receipts()).isEmpty();
    }

    @Test
    void answers_an_empty_submission_with_its_summary() throws IOException {
        assertThat(take("")).isEqualTo(Summary.none(SUBMISSION));
        assertThat(receipts()).hasSize(1);
    }

    /** Ten times more lines than may be on the way. */
    @Test
    void answers_more_lines_than_it_holds() throws IOException {
        assertThat(take("{}\n".repeat(20_000))).isEqualTo(new Summary(SUBMISSION, 20_000, 0, 0, 0, 0, 20_000));
        assertThat(receipts()).hasSize(20_001);
    }

    @Property(tries = 200)
    void gives_any_bytes_as_many_receipts_as_lines(@ForAll byte[] bytes) throws IOException {
        var lines = new NdjsonIntakeTest();
        lines.folder = java.nio.file.Files.createTempDirectory("receipts");
        var summary = lines.take(new ByteArrayInputStream(bytes));
        var counted =
                summary.accepted() + summary.unchanged() + summary.duplicate() + summary.notYet() + summary.refused();

        assertThat(counted).isEqualTo(summary.lines());
        assertThat(lines.receipts()).hasSize((int) summary.lines() + 1);
    }

    private Summary take(String text) throws IOException {
        return take(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Summary take(InputStream input) throws IOException {
        try (var spool = spool().open(SUBMISSION)) {
            return intake.take(SUBMISSION, Lines.machine(HubId.KZ), input, spool);
        }
    }

    private List<String> receipts() {
        try (var lines = spool().read(SUBMISSION).orElseThrow()) {
            return lines.toList();
        }
    }

    private ReceiptSpool spool() {
        return new ReceiptSpool(folder, new ReceiptJson(new PositionToken(new byte[32])));
    }
}
