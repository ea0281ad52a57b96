package org.safar.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.testsupport.TestIssuer;

/**
 * Nothing in the service grows with the lines of a submission: 70,000 of them in one request, or {@code
 * -Dsafar.lines=1000000}. Both looks are taken inside the request, with all that it holds, and the first when as much is remembered
 * of things as ever will be.
 */
class MemoryIT {
    private static final int FIRST_LOOK = 30_000;
    private static final int LINES = Integer.getInteger("safar.lines", 70_000);

    /** Lines that the client may hold back until it gets more to send: far more than it does. */
    private static final int ON_THE_WAY = 100;

    @TempDir
    Path data;

    @Test
    void what_is_alive_after_all_lines_is_what_was_alive_after_the_first_thirty_thousand() throws Exception {
        try (var issuer = TestIssuer.start();
                var service = ChildService.in(data, issuer.url(), "-Xmx256m", "-XX:+UseSerialGC");
                var exchange = new Exchange(service.port())) {
            exchange.submit("KZ", issuer.operator(), UUID.randomUUID(), Wire.setUp());
            var alive = new long[2];
            var body = new ManyLines(LINES, line -> {
                if (line == FIRST_LOOK) alive[0] = service.aliveAt(line - ON_THE_WAY);
                if (line == LINES) alive[1] = service.aliveAt(line - ON_THE_WAY);
            });
            var start = System.nanoTime();
            try (var receipts = exchange.stream("KZ", issuer.hub("KZ"), UUID.randomUUID(), body)) {
                assertThat(receipts.reduce((_, last) -> last).orElseThrow())
                        .contains("\"lines\":" + LINES + ",\"accepted\":" + LINES);
            }
            var seconds = (System.nanoTime() - start) / 1e9;
            System.out.println(
                    "%d lines in %.1f s, alive %d then %d bytes".formatted(LINES, seconds, alive[0], alive[1]));
            assertThat(alive[1]).isLessThan((long) (1.1 * alive[0]));
        }
    }
}
