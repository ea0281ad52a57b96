package org.safar.command.appender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.axon.token.PositionToken;
import org.safar.axon.token.TokenSecret;
import org.safar.command.receipt.ReceiptJson;
import org.safar.command.receipt.ReceiptSpool;
import org.safar.kernel.StoredEvent;

/**
 * Kills the process that takes deliveries in, again and again at random moments, and sends everything again. Five times, or as
 * often as {@code -Dsafar.kills} says. The moment is a number of receipts read and some turns of a loop after it: no clock.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("safar.kills", 5);
    private static final long SEED = Long.getLong("safar.seed", System.nanoTime());
    private static final Pattern RECEIPT = Pattern.compile(
            "(?:\\d+ )?\\{\"line\":\\d+,\"id\":\"([0-9a-f-]{36})\",\"status\":\"(\\w+)\"(?:.*\"token\":\"([^\"]+)\")?.*");

    @TempDir
    Path data;

    @Test
    void nothing_that_was_acknowledged_is_lost_and_nothing_is_there_twice() throws Exception {
        System.out.println("seed " + SEED + ", kills " + KILLS);
        var random = new Random(SEED);
        var read = new ArrayList<String>();
        for (var kill = 0; kill < KILLS; kill++) {
            read.addAll(delivered(
                    random.nextInt(Deliveries.SUBMISSIONS * Deliveries.MESSAGES / 2), random.nextInt(2_000_000)));
        }
        var cut = List.copyOf(read);
        var spooled = spooled();
        read.addAll(delivered(Integer.MAX_VALUE, 0));
        assertThat(read.getLast()).isEqualTo("done");

        try (var store = RealStore.in(data)) {
            var events = store.all();
            RealStore.assertWhole(events);
            var stored = RealStore.byMessage(events);
            assertAcknowledged(cut, events, stored);
            assertAcknowledged(spooled, events, stored);
            assertAcknowledged(read, events, stored);
            assertComplete(stored);
        }
        assertThat(spooled()).as("each of them answered in its last attempt").hasSize(1_000);
        assertThat(cut.size() + spooled.size())
                .as("somebody had read something")
                .isPositive();
    }

    /** Every message once, with all its events, and nothing else. */
    private static void assertComplete(Map<UUID, List<StoredEvent>> stored) {
        Set<UUID> sent = new HashSet<>();
        for (var number = 0; number < Deliveries.SUBMISSIONS; number++) {
            for (var line = 1; line <= Deliveries.MESSAGES; line++) {
                var message = Deliveries.message(number, line);
                sent.add(message);
                assertThat(stored.get(message)).hasSize(Deliveries.events(number, line));
            }
        }
        assertThat(stored.keySet()).isEqualTo(sent);
    }

    private void assertAcknowledged(
            List<String> receipts, List<StoredEvent> events, Map<UUID, List<StoredEvent>> stored) throws IOException {
        var tokens = new PositionToken(TokenSecret.in(data));
        for (var receipt : receipts) {
            var fields = RECEIPT.matcher(receipt);
            if (!fields.matches()) continue;
            var message = UUID.fromString(fields.group(1));
            assertThat(fields.group(2)).isIn("accepted", "duplicate");
            assertThat(stored).containsKey(message);
            if (fields.group(3) == null) continue;
            var position = tokens.position(fields.group(3)).orElseThrow();
            assertThat(events.get((int) position - 1).envelope().messageId()).isEqualTo(message);
        }
    }

    private List<String> spooled() throws IOException {
        var spool =
                new ReceiptSpool(data.resolve("receipts"), new ReceiptJson(new PositionToken(TokenSecret.in(data))));
        var lines = new ArrayList<String>();
        for (var number = 0; number < Deliveries.SUBMISSIONS; number++) {
            try (var receipts = spool.read(Deliveries.submission(number)).orElse(Stream.empty())) {
                lines.addAll(receipts.filter(line -> !line.startsWith("{\"summary\""))
                        .toList());
            }
        }
        return lines;
    }

    /** What a client has read when the process ends, by itself or killed so many receipts after its first. */
    private List<String> delivered(int receipts, int turns) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DeliveryProcess.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var read = new ArrayList<String>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                read.add(line);
                if (read.size() == receipts + 1) {
                    for (var turn = 0; turn < turns; turn++) Thread.onSpinWait();
                    process.toHandle().destroyForcibly(); // leaves what it has said to be read
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return read;
    }
}
