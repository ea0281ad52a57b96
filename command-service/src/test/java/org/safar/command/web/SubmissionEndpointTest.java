package org.safar.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safar.command.message.Lines.SUSPICION;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.kernel.HubId;
import org.safar.kernel.SubmissionId;
import org.safar.web.ProblemException;

class SubmissionEndpointTest {
    private static final String PATH = "/api/hubs/KZ/submissions";
    private static final String NUMBER = "00000000-0000-4000-8000-0000000000aa";
    private static WriteApiFixture api;

    @BeforeAll
    static void start() {
        api = new WriteApiFixture();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void answers_receipts_and_a_summary_and_gives_them_again() {
        var body = SUSPICION.replace("0001\",\"type", "0101\",\"type") + "\nnothing\n";
        var answer = submit(PATH, api.issuer.hub("KZ"), body.getBytes(StandardCharsets.UTF_8), "identity");
        var again = api.send(
                api.to(PATH + "/" + NUMBER + "/receipts", api.issuer.hub("KZ")).GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        assertThat(answer.body().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"status\":\"accepted\"", "\"token\":"),
                        line -> assertThat(line).contains("malformed-json"),
                        line -> assertThat(line).contains("\"summary\"", "\"lines\":2"));
        assertThat(again.body()).isEqualTo(answer.body());
    }

    @Test
    void takes_a_packed_body() throws IOException {
        var packed = packed(SUSPICION + "\n");

        assertThat(submit(PATH, api.issuer.hub("KZ"), packed, "gzip").body()).contains("\"lines\":1");
        assertThat(submit(PATH, api.issuer.hub("KZ"), new byte[] {1, 2, 3}, "gzip")
                        .body())
                .contains("cut-stream");
        assertThat(submit(PATH, api.issuer.hub("KZ"), packed, "br").statusCode())
                .isEqualTo(415);
    }

    @Test
    void says_that_a_packed_body_was_cut_and_keeps_the_receipts() throws IOException {
        var whole = packed((SUSPICION + "\n").repeat(500) + randomLine());
        var cut = Arrays.copyOf(whole, whole.length - 200);
        var answer = submit(PATH, api.issuer.hub("KZ"), cut, "gzip");
        var kept = api.send(
                api.to(PATH + "/" + NUMBER + "/receipts", api.issuer.hub("KZ")).GET());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"cut-stream\"");
        assertThat(kept.body()).contains("\"line\":500").doesNotContain("summary");
    }

    @Test
    void does_not_know_another_hub() {
        var other = submit("/api/hubs/UZ/submissions", api.issuer.hub("KZ"), new byte[0], "identity");
        var none = submit("/api/hubs/XX/submissions", api.issuer.hub("KZ"), new byte[0], "identity");

        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(none.body()).isEqualTo(other.body());
        assertThat(api.send(api.to("/api/hubs/UZ/submissions/" + NUMBER + "/receipts", api.issuer.hub("KZ"))
                                .GET())
                        .body())
                .isEqualTo(other.body());
    }

    @Test
    void is_for_machines_and_operators_only() {
        var caseworker = submit(PATH, api.issuer.caseworker("KZ", "KZ-MIA"), new byte[0], "identity");
        var operator = submit(PATH, api.issuer.operator(), SUSPICION.getBytes(StandardCharsets.UTF_8), "identity");

        assertThat(caseworker.statusCode()).isEqualTo(403);
        assertThat(operator.body()).contains("\"code\":\"not-permitted\"", "\"pointer\":\"/type\"");
    }

    @Test
    void takes_lines_and_nothing_else() {
        assertThat(api.send(api.json(PATH, api.issuer.hub("KZ"), "{}")).statusCode())
                .isEqualTo(415);
    }

    @Test
    void lets_in_so_many_at_a_time_and_each_once() {
        var gate = new SubmissionGate(2);
        var first = gate.enter(number(1));
        gate.enter(number(2));

        assertThatThrownBy(() -> gate.enter(number(3)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        no -> assertThat(no.problem().status()).isEqualTo(503));
        first.close();
        assertThatThrownBy(() -> gate.enter(number(2))).isInstanceOf(ProblemException.class);
        gate.enter(number(3));
    }

    private static SubmissionId number(long number) {
        return new SubmissionId(HubId.KZ, new UUID(0x4000L, number));
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** Does not pack well, so that cutting it cuts nothing else. */
    private static String randomLine() {
        var random = new Random(7);
        return random.ints(3_000, 'a', 'z').mapToObj(Character::toString).reduce("", String::concat);
    }

    private static HttpResponse<String> submit(String path, String token, byte[] body, String coding) {
        return api.send(api.to(path, token)
                .header("Content-Type", "application/x-ndjson")
                .header("Content-Encoding", coding)
                .header("Submission-Id", NUMBER)
                .POST(BodyPublishers.ofByteArray(body)));
    }
}
