package org.safar.command.running;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.ActorRole;
import org.safar.simulator.Month;
import org.safar.simulator.Scenario;
import org.safar.simulator.Simulation;
import org.safar.testsupport.TestIssuer;

/**
 * A hub's simulated years, wrong lines and duplicates among them, in one request: 3,000 messages, or as many as {@code
 * -Dsafar.messages} says. Sent again, only what was not stored the first time is decided anew.
 */
class OneRequestIT {
    private static final int MESSAGES = Integer.getInteger("safar.messages", 3_000);
    private static final Pattern STATUS = Pattern.compile("\"status\":\"([a-z-]+)\"");
    private static final Pattern THING = Pattern.compile("\"thing\":\"(case:[0-9a-f]+)\"");

    @TempDir
    private Path data;

    @Test
    void each_line_has_its_receipt_and_sent_again_no_case_changes() throws Exception {
        try (var issuer = TestIssuer.start();
                var service = RunningService.demonstration(data, issuer.url());
                var exchange = new Exchange(service.port())) {
            exchange.json("/api/demonstration/clock", issuer.operator(), "{\"to\":\"present\"}");
            var lines = lives(exchange, issuer.operator());
            var began = System.nanoTime();
            var first = exchange.submit("KZ", issuer.hub("KZ"), UUID.randomUUID(), lines);
            System.out.println("%d messages in %.1f s, %s"
                    .formatted(MESSAGES, (System.nanoTime() - began) / 1e9, first.getLast()));
            addsUp(first);
            assertThat(first.subList(0, MESSAGES).stream()
                            .filter(it -> status(it).equals("accepted")))
                    .hasSizeGreaterThan(MESSAGES * 9 / 10);
            var versions = versions(service.events());

            var second = exchange.submit("KZ", issuer.hub("KZ"), UUID.randomUUID(), lines);
            addsUp(second);
            var anew = IntStream.range(0, MESSAGES)
                    .filter(line -> !status(second.get(line)).equals("duplicate"))
                    .boxed()
                    .toList();
            assertThat(anew)
                    .allSatisfy(line -> assertThat(status(first.get(line)))
                            .as("line %d", line + 1)
                            .isIn("not-yet", "refused"));
            var touched = anew.stream().flatMap(line -> thing(second.get(line))).collect(toSet());
            var after = versions(service.events());
            versions.keySet().removeAll(touched);
            assertThat(after).containsAllEntriesOf(versions);
        }
    }

    /** Sets every hub up and gives one hub's lines in the order in which they would come. */
    private static List<String> lives(Exchange exchange, String operator) throws IOException, InterruptedException {
        var scenario =
                new Scenario(MESSAGES / 2, 11, LocalDate.now(ZoneOffset.UTC).minusDays(1));
        var lines = new ArrayList<String>();
        for (var month : new Simulation(scenario).months().toList()) {
            setUp(exchange, operator, month);
            lines.addAll(month.lines().get(HubId.KZ));
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(MESSAGES);
        return lines.subList(0, MESSAGES);
    }

    private static void setUp(Exchange exchange, String operator, Month month)
            throws IOException, InterruptedException {
        for (var hub : month.setUp().entrySet()) {
            var answered = exchange.submit(hub.getKey().code(), operator, UUID.randomUUID(), hub.getValue());
            assertThat(answered.getLast())
                    .contains("\"accepted\":" + hub.getValue().size());
        }
    }

    private static void addsUp(List<String> receipts) {
        assertThat(receipts).hasSize(MESSAGES + 1);
        var counted =
                receipts.stream().limit(MESSAGES).map(OneRequestIT::status).collect(groupingBy(it -> it, counting()));
        assertThat(receipts.getLast())
                .contains("\"lines\":" + MESSAGES)
                .contains("\"accepted\":" + counted.getOrDefault("accepted", 0L))
                .contains("\"unchanged\":" + counted.getOrDefault("unchanged", 0L))
                .contains("\"duplicate\":" + counted.getOrDefault("duplicate", 0L))
                .contains("\"notYet\":" + counted.getOrDefault("not-yet", 0L))
                .contains("\"refused\":" + counted.getOrDefault("refused", 0L));
    }

    /** By what was sent: what time has brought about since does not count. */
    private static Map<String, Long> versions(List<StoredEvent> events) {
        return events.stream()
                .filter(stored -> stored.envelope().actor().role() != ActorRole.PLATFORM)
                .map(StoredEvent::thing)
                .filter(thing -> thing.startsWith("case:"))
                .collect(groupingBy(it -> it, counting()));
    }

    private static String status(String receipt) {
        var found = STATUS.matcher(receipt);
        assertThat(found.find()).as(receipt).isTrue();
        return found.group(1);
    }

    private static Stream<String> thing(String receipt) {
        return THING.matcher(receipt).results().map(it -> it.group(1));
    }
}
