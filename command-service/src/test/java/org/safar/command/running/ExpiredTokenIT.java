package org.safar.command.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.testsupport.Eventually;
import org.safar.testsupport.TestIssuer;

/** Who may send is asked when a delivery begins; one that takes longer than its token lives is taken to its end. */
class ExpiredTokenIT {
    private static final int LINES = 400;

    /** A token is taken for a minute longer than it says, since no two clocks agree; what is left of that here, in seconds. */
    private static final int LEFT = 8;

    @TempDir
    private Path data;

    @Test
    void a_delivery_outlives_its_token_and_the_next_one_needs_another() throws Exception {
        try (var issuer = TestIssuer.start();
                var service = RunningService.in(data, issuer.url());
                var exchange = new Exchange(service.port())) {
            exchange.submit("KZ", issuer.operator(), UUID.randomUUID(), Wire.setUp());
            var token = expiring(issuer);
            var submission = UUID.randomUUID();
            var body = new ManyLines(LINES, line -> {
                if (line == LINES / 2) untilExpired(exchange, token);
            });
            try (var receipts = exchange.stream("KZ", token, submission, body)) {
                assertThat(receipts.reduce((_, last) -> last).orElseThrow())
                        .contains("\"lines\":" + LINES + ",\"accepted\":" + LINES);
            }

            var next =
                    exchange.send(exchange.submission("KZ", token, UUID.randomUUID(), BodyPublishers.ofString("{}\n")));
            assertThat(next.statusCode()).isEqualTo(401);
            assertThat(next.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(next.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
            assertThat(next.body()).contains("\"code\":\"not-signed-in\"", "A valid token is needed");

            var again = exchange.get(Exchange.receipts("KZ", submission), issuer.hub("KZ"));
            assertThat(again.body()).contains("\"lines\":" + LINES);
        }
    }

    private static String expiring(TestIssuer issuer) {
        var now = Instant.now();
        return issuer.token(Map.of(
                "role",
                "hub",
                "hub",
                "KZ",
                "iat",
                Date.from(now.minusSeconds(600)),
                "exp",
                Date.from(now.minusSeconds(60 - LEFT))));
    }

    private static void untilExpired(Exchange exchange, String token) throws IOException {
        Eventually.holds(() -> status(exchange, token) == 401);
    }

    private static int status(Exchange exchange, String token) throws IOException {
        try {
            return exchange.get(Exchange.receipts("KZ", new UUID(0, 0)), token).statusCode();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
