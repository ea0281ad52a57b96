package org.safar.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.kernel.StoredEvent;
import org.safar.testsupport.TestIssuer;

/** The receipts' disk is full: a file system of 64 KB that is mounted over their folder, where this may be done. */
class DiskFullIT {
    private static final int LINES = 2_000;
    private static final Pattern ACCEPTED = Pattern.compile("\"id\":\"([0-9a-f-]{36})\",\"status\":\"accepted\"");
    private static final Pattern SUMMARY = Pattern.compile("\"accepted\":(\\d+),\"unchanged\":0,\"duplicate\":(\\d+)");

    @TempDir
    private Path data;

    @Test
    void a_full_disk_is_told_and_nothing_is_half_acknowledged() throws Exception {
        var folder = Files.createDirectories(data.resolve("receipts")).toString();
        mustBeAllowed(did("mount", "-t", "tmpfs", "-o", "size=64k", "safar-test", folder));
        try (var issuer = TestIssuer.start();
                var service = RunningService.in(data, issuer.url());
                var exchange = new Exchange(service.port())) {
            exchange.submit("KZ", issuer.operator(), UUID.randomUUID(), Wire.setUp());
            var submission = UUID.randomUUID();
            assertFull(send(exchange, issuer, submission, lines()));
            var kept = exchange.get(Exchange.receipts("KZ", submission), issuer.hub("KZ"));
            assertThat(kept.statusCode()).isEqualTo(200);
            var acknowledged = assertStored(kept.body(), service.events());
            assertFull(send(exchange, issuer, UUID.randomUUID(), lines().subList(0, 5)));

            assertThat(did("mount", "-o", "remount,size=16m", folder)).isTrue();
            var again = send(exchange, issuer, submission, lines());
            assertThat(again.statusCode()).isEqualTo(200);
            var summary = SUMMARY.matcher(again.body());
            assertThat(summary.find()).isTrue();
            var accepted = Integer.parseInt(summary.group(1));
            var duplicates = Integer.parseInt(summary.group(2));
            assertThat(accepted + duplicates).isEqualTo(LINES);
            assertThat(duplicates).isGreaterThanOrEqualTo(acknowledged.size());
            assertComplete(service.events());
        } finally {
            did("umount", folder);
        }
    }

    private static void assertFull(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(507);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"code\":\"no-room\"", "what has a receipt is stored");
    }

    /** Only whole lines, no summary, and each of them is in the store. */
    private static Set<UUID> assertStored(String receipts, List<StoredEvent> events) {
        assertThat(receipts).isNotEmpty().endsWith("}\n").doesNotContain("summary");
        var acknowledged = ACCEPTED.matcher(receipts)
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .collect(Collectors.toSet());
        assertThat(acknowledged).hasSameSizeAs(receipts.lines().toList());
        assertThat(byMessage(events)).containsKeys(acknowledged.toArray(UUID[]::new));
        return acknowledged;
    }

    private static void assertComplete(List<StoredEvent> events) {
        for (var i = 0; i < events.size(); i++)
            assertThat(events.get(i).position()).isEqualTo(i + 1L);
        var stored = byMessage(events);
        for (var line = 1; line <= LINES; line++)
            assertThat(stored.get(id(line))).hasSize(1);
    }

    private static Map<UUID, List<StoredEvent>> byMessage(List<StoredEvent> events) {
        return events.stream()
                .filter(event -> event.thing().startsWith("case:"))
                .collect(Collectors.groupingBy(event -> event.envelope().messageId()));
    }

    private static HttpResponse<String> send(Exchange exchange, TestIssuer issuer, UUID submission, List<String> lines)
            throws IOException, InterruptedException {
        var body = BodyPublishers.ofString(String.join("\n", lines) + "\n");
        return exchange.send(exchange.submission("KZ", issuer.hub("KZ"), submission, body));
    }

    private static List<String> lines() {
        var lines = new ArrayList<String>();
        for (var line = 1; line <= LINES; line++)
            lines.add(Wire.message(id(line), "KZ-full-" + line, "report-suspicion", Wire.SUSPICION));
        return lines;
    }

    private static UUID id(int line) {
        return Wire.id("full " + line);
    }

    private static void mustBeAllowed(boolean mounted) {
        if (!mounted) System.out.println("NOT TRIED: a full disk. Mounting a small file system needs root.");
        assumeTrue(mounted, "a small file system could not be mounted");
    }

    private static boolean did(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
