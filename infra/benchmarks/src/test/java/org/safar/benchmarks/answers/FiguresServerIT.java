package org.safar.benchmarks.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** That what G4 measures starts at all, with the door closed. */
class FiguresServerIT {
    private static final String NO_ISSUER = "http://127.0.0.1:1";

    @Test
    void is_ready_over_simulated_facts_and_answers_nobody_without_a_token() throws Exception {
        var table = FiguresServer.facts(50, 1).table(2);
        assertThat(table.cases()).isEqualTo(50);
        try (var server = FiguresServer.serve(table, "0", NO_ISSUER);
                var client = HttpClient.newHttpClient()) {
            var address = "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port");
            assertThat(status(client, address + "/actuator/health/readiness")).isEqualTo(200);
            assertThat(status(client, address + "/api/region/dashboard")).isEqualTo(401);
        }
    }

    private static int status(HttpClient client, String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
