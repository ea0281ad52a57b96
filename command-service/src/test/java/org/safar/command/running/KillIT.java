package org.safar.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.axon.token.PositionToken;
import org.safar.axon.token.TokenSecret;
import org.safar.kernel.StoredEvent;
import org.safar.testsupport.TestIssuer;

/**
 * Kills the service while hubs deliver to it, again and again at random moments, and sends everything again. Five times,
 * or as often as {@code -Dsafar.kills} says. The moment is a number of receipts read and some turns of a loop after it:
 * no clock.
 */
class KillIT {
    private static final int KILLS = Integer.getInteger("safar.kills", 5);
    private static final long SEED = Long.getLong("safar.seed", System.nanoTime());
    private static final Pattern RECEIPT = Pattern.compile(
            "\\{\"line\":\\d+,\"id\":\"([0-9a-f-]{36})\",\"status\":\"([a-z-]+)\".*?(?:\"token\":\"([^\"]+)\".*)?}");

    @TempDir
    Path data;

    @Test
    void nothing_that_was_acknowledged_is_lost_and_nothing_is_there_twice() throws Exception {
        System.out.println("seed " + SEED + ", kills " + KILLS);
        var random = new Random(SEED);
        var read = new ArrayList<String>();
        try (var issuer = TestIssuer.start()) {
            for (var kill = 0; kill < KILLS; kill++) read.addAll(untilKilled(issuer, random));
            assertThat(read).as("somebody had read something").isNotEmpty();
            try (var service = RunningService.in(data, issuer.url());
                    var exchange = new Exchange(service.port())) {
                var spooled = new Senders(exchange, issuer, random.nextLong()).receiptsAgain();
                assertAcknowledged(spooled, service.events());
                var last = new Senders(exchange, issuer, random.nextLong());
                last.sendAll();
                var events = service.events();
                assertWhole(events);
                assertAcknowledged(read, events);
                assertAcknowledged(last.read(), events);
                assertThat(last.read()).hasSizeGreaterThanOrEqualTo(Deliveries.SUBMISSIONS * Deliveries.MESSAGES);
                assertComplete(events);
                System.out.println("read before kills " + read.size() + ", spooled " + spooled.size());
            }
        }
    }

    /** What clients have read when the service is killed, so many receipts after their first. */
    private List<String> untilKilled(TestIssuer issuer, Random random) throws Exception {
        var after = 1 + random.nextInt(Deliveries.SUBMISSIONS * Deliveries.MESSAGES / 2);
        var turns = random.nextInt(2_000_000);
        try (var service = ChildService.in(data, issuer.url(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
                var exchange = new Exchange(service.port())) {
            exchange.submit("KZ", issuer.operator(), UUID.randomUUID(), Wire.setUp());
            exchange.submit("KZ", issuer.hub("KZ"), UUID.randomUUID(), Deliveries.sharedCases());
            var senders = new Senders(exchange, issuer, random.nextLong());
            senders.killAfter(after, () -> {
                for (var turn = 0; turn < turns; turn++) Thread.onSpinWait();
                service.kill();
            });
            senders.sendUntilCut();
            return senders.read();
        }
    }

    /** Who has a receipt finds the message stored, and where the receipt has a token, at its position. */
    private void assertAcknowledged(List<String> receipts, List<StoredEvent> events) throws IOException {
        var tokens = new PositionToken(TokenSecret.in(data));
        var stored = byMessage(events);
        for (var receipt : receipts) {
            var fields = RECEIPT.matcher(receipt);
            if (!fields.matches()) continue;
            var message = UUID.fromString(fields.group(1));
            assertThat(fields.group(2)).as(receipt).isIn("accepted", "duplicate");
            assertThat(stored).containsKey(message);
            if (fields.group(3) == null) continue;
            var position = tokens.position(fields.group(3)).orElseThrow();
            assertThat(events.get((int) position - 1).envelope().messageId()).isEqualTo(message);
        }
    }

    /** Every message once, with all its events. */
    private static void assertComplete(List<StoredEvent> events) {
        var stored = byMessage(events);
        var expected = new HashMap<UUID, Integer>();
        for (var number = 0; number < Deliveries.SUBMISSIONS; number++) {
            for (var line = 1; line <= Deliveries.MESSAGES; line++) {
                expected.put(Deliveries.message(number, line), Deliveries.events(number, line));
            }
        }
        expected.forEach((message, count) -> assertThat(stored.get(message)).hasSize(count));
        var others = Wire.setUp().size() + Deliveries.sharedCases().size();
        assertThat(stored).hasSize(expected.size() + others);
    }

    private static Map<UUID, List<StoredEvent>> byMessage(List<StoredEvent> events) {
        return events.stream()
                .filter(event -> !event.thing().startsWith("submission:"))
                .collect(Collectors.groupingBy(event -> event.envelope().messageId()));
    }

    /** Positions are 1, 2, 3 …, and so from 0 are the sequences of every thing. */
    private static void assertWhole(List<StoredEvent> events) {
        var next = new HashMap<String, Long>();
        for (var i = 0; i < events.size(); i++) {
            var event = events.get(i);
            assertThat(event.position()).isEqualTo(i + 1L);
            assertThat(event.sequence()).isEqualTo(next.merge(event.thing(), 1L, Long::sum) - 1);
        }
    }
}
