package org.safar.benchmarks.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.axon.postgres.EmbeddedPostgres;
import org.safar.benchmarks.Delivery;
import org.safar.kernel.HubId;
import org.safar.testsupport.Eventually;

/** That stock does its work at all; how fast is for the benchmark. */
class StockIT {
    private static final int MESSAGES = 20;

    @TempDir
    Path data;

    @Test
    void stores_twenty_messages_and_folds_them_into_its_views() throws Exception {
        try (var server = EmbeddedPostgres.start(data);
                var stock = Stock.start(0, data.toString(), server.urls("stock").owner());
                var client = HttpClient.newHttpClient()) {
            var port = stock.getEnvironment().getRequiredProperty("local.server.port");
            var calls = new Calls(client, "http://127.0.0.1:" + port);
            var delivery = Delivery.of(60, 1, "smoke");
            var lines = delivery.lines().get(HubId.UZ).subList(0, MESSAGES);
            calls.post("/set-up/UZ", String.join("\n", delivery.setUp().get(HubId.UZ)));
            assertThat(calls.post("/submissions/UZ", String.join("\n", lines)))
                    .contains("\"lines\":20,\"accepted\":")
                    .doesNotContain("\"accepted\":0");
            calls.post("/replay", "");
            Eventually.holds(() -> calls.get("/position").contains("\"level\":true"));
            for (var view : List.of("casefile", "casefacts", "hubfeed"))
                assertThat(calls.get("/views/" + view)).as(view).doesNotContain(":0");
        }
    }

    private record Calls(HttpClient client, String address) {
        String post(String path, String body) throws Exception {
            return answer(HttpRequest.newBuilder(URI.create(address + path)).POST(BodyPublishers.ofString(body)));
        }

        String get(String path) throws Exception {
            return answer(HttpRequest.newBuilder(URI.create(address + path)));
        }

        private String answer(HttpRequest.Builder request) throws Exception {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        }
    }
}
