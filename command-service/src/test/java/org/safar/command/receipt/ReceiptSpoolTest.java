package org.safar.command.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.kernel.HubId;
import org.safar.kernel.SubmissionId;

class ReceiptSpoolTest {
    @TempDir
    Path folder;

    ReceiptSpool spool;

    @BeforeEach
    void open() {
        spool = new ReceiptSpool(folder.resolve("receipts"), Receipts.JSON);
    }

    private List<String> read(SubmissionId submission) {
        try (var lines = spool.read(submission).orElseThrow()) {
            return lines.toList();
        }
    }

    private void attempt(SubmissionId submission, int lines) {
        try (var writer = spool.open(submission)) {
            var summary = Summary.none(submission);
            for (var line = 1; line <= lines; line++) {
                writer.add(Receipts.accepted(line));
                summary = summary.plus(Receipts.accepted(line));
            }
            writer.finish(summary);
        }
    }

    private List<Path> files() {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void gives_receipts_again_with_the_summary_last() {
        attempt(Receipts.SUBMISSION, 1_000);
        assertThat(read(Receipts.SUBMISSION)).hasSize(1_001).first().isEqualTo(Receipts.JSON.of(Receipts.accepted(1)));
        assertThat(read(Receipts.SUBMISSION).getLast()).startsWith("{\"summary\":");
    }

    @Test
    void knows_nothing_of_what_was_never_sent() {
        assertThat(spool.read(Receipts.SUBMISSION)).isEmpty();
        attempt(Receipts.SUBMISSION, 1);
        assertThat(spool.read(new SubmissionId(HubId.UZ, Receipts.SUBMISSION.number())))
                .isEmpty();
    }

    @Test
    void serves_what_is_there_before_the_attempt_is_finished() {
        try (var writer = spool.open(Receipts.SUBMISSION)) {
            writer.add(Receipts.accepted(1));
            writer.flush();
            assertThat(read(Receipts.SUBMISSION)).containsExactly(Receipts.JSON.of(Receipts.accepted(1)));
        }
    }

    @Test
    void a_torn_last_line_is_not_a_receipt() throws Exception {
        attempt(Receipts.SUBMISSION, 200);
        var whole = Files.readAllBytes(files().getFirst());
        for (var cut : new int[] {1, 5, 100, 20_000}) {
            Files.write(files().getFirst(), Arrays.copyOf(whole, whole.length - cut));
            var lines = read(Receipts.SUBMISSION);
            assertThat(lines).hasSizeLessThan(201).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
            assertThat(new String(whole, StandardCharsets.UTF_8)).startsWith(String.join("\n", lines) + "\n");
        }
        Files.writeString(files().getFirst(), "{\"line\":1", StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(read(Receipts.SUBMISSION)).isEmpty();
    }

    @Test
    void a_new_attempt_does_not_mix_with_an_earlier_one() {
        attempt(Receipts.SUBMISSION, 3);
        try (var first = spool.open(Receipts.SUBMISSION);
                var second = spool.open(Receipts.SUBMISSION)) {
            second.add(Receipts.refused(1));
            first.add(Receipts.accepted(1));
        }
        assertThat(read(Receipts.SUBMISSION)).containsExactly(Receipts.JSON.of(Receipts.refused(1)));
        assertThat(files()).as("earlier ones are kept").hasSize(3);
    }

    @Test
    void gives_up_what_is_too_old_or_too_much_and_never_what_is_in_work() throws Exception {
        var now = Instant.parse("2026-03-02T09:00:00Z");
        var submissions = Stream.generate(() -> new SubmissionId(HubId.TJ, UUID.randomUUID()))
                .limit(4)
                .toList();
        for (var age = 0; age < submissions.size(); age++) {
            var before = files();
            attempt(submissions.get(age), 10);
            var file = files().stream().filter(one -> !before.contains(one)).findFirst();
            Files.setLastModifiedTime(file.orElseThrow(), FileTime.from(now.minus(Duration.ofDays(age))));
        }
        var size = Files.size(files().getFirst());

        assertThat(retention(now, Duration.ofDays(2), Long.MAX_VALUE))
                .as("day 3 is too old")
                .isEqualTo(1);
        assertThat(retention(now, Duration.ofDays(9), 2 * size))
                .as("day 2 is too much")
                .isEqualTo(1);
        assertThat(spool.read(submissions.get(2))).isEmpty();
        assertThat(read(submissions.get(1))).hasSize(11);
        try (var writer = spool.open(submissions.get(3))) {
            writer.flush();
            assertThat(retention(now.plus(Duration.ofDays(9_999)), Duration.ofDays(1), 0))
                    .isEqualTo(2);
            assertThat(files()).as("the one in work").hasSize(1);
        }
        attempt(submissions.getFirst(), 1);
        assertThat(read(submissions.getFirst())).hasSize(2);
    }

    private int retention(Instant now, Duration age, long bytes) {
        return new ReceiptRetention(spool, () -> now, new ReceiptRetention.Limit(age, bytes)).run();
    }
}
