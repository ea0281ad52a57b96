package org.safar.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safar.kernel.HubId;
import org.safar.simulator.FakeExchange.Request;
import picocli.CommandLine;

class FeedTest {
    private static final Month MARCH = new Month(
            YearMonth.of(2017, 3),
            Instant.parse("2017-03-31T23:59:59Z"),
            Map.of(HubId.KZ, List.of("join")),
            Map.of(HubId.KZ, List.of("one", "two"), HubId.UZ, List.of("three"), HubId.TM, List.of()),
            Map.of(),
            List.of(),
            Set.of(HubId.UZ));

    private final FakeExchange exchange = new FakeExchange();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void stop() {
        http.close();
        exchange.close();
    }

    @Test
    void moves_the_clock_then_sets_up_then_delivers_and_in_the_end_is_in_the_present() {
        var tally = send();

        assertThat(exchange.requests.get(0))
                .isEqualTo(new Request(
                        "/api/demonstration/clock", "Bearer operator", List.of("{\"to\":\"2017-03-31T23:59:59Z\"}")));
        assertThat(exchange.requests.get(1))
                .isEqualTo(new Request("/api/hubs/KZ/submissions", "Bearer operator", List.of("join")));
        assertThat(exchange.requests.subList(2, 5))
                .contains(new Request("/api/hubs/KZ/submissions", "Bearer KZ", List.of("one", "two")))
                .containsOnlyOnce(new Request("/api/hubs/KZ/submissions", "Bearer KZ", List.of("one", "two")));
        assertThat(exchange.requests.getLast().lines()).containsExactly("{\"to\":\"present\"}");
        assertThat(tally.accepted()).isEqualTo(5).isEqualTo(tally.lines());
        assertThat(told).hasSize(1).first().asString().startsWith("2017-03");
    }

    @Test
    void a_hub_whose_connection_broke_sends_everything_again_and_one_with_nothing_to_say_says_nothing() {
        send();

        assertThat(exchange.requests)
                .filteredOn(request -> request.path().equals("/api/hubs/UZ/submissions"))
                .containsExactly(
                        new Request("/api/hubs/UZ/submissions", "Bearer UZ", List.of("three")),
                        new Request("/api/hubs/UZ/submissions", "Bearer UZ", List.of("three")));
        assertThat(exchange.requests).noneMatch(request -> request.path().contains("/TM/"));
    }

    @Test
    void what_is_done_across_borders_follows_in_turns_by_the_names_that_receipts_gave() {
        var month = new Simulation(new Scenario(300, 3, LocalDate.of(2026, 11, 21)))
                .months()
                .toList();
        exchange.answer = FakeExchange::naming;

        var tally = new Feed(http, exchange.address(), hub -> hub == null ? "operator" : hub.code())
                .send(month.stream(), told::add);

        assertThat(tally.refused()).isZero();
        var sent = exchange.requests.stream()
                .filter(request -> request.path().endsWith("/submissions"))
                .flatMap(request -> request.lines().stream())
                .toList();
        assertThat(sent).anyMatch(line -> line.contains("\"offer-referral\"") && line.contains(FakeExchange.ID + "/"));
        assertThat(sent)
                .anyMatch(line ->
                        line.contains("\"accept-referral\"") && line.contains("\"id\":\"" + FakeExchange.ID + "\""));
        assertThat(sent).anyMatch(line -> line.contains("\"envelope\":\"" + FakeExchange.DIGEST + "\""));
        assertThat(sent).noneMatch(line -> line.contains("<"));
        var envelope = "/api/referrals/" + FakeExchange.ID + "/envelope";
        assertThat(exchange.requests).extracting(Request::path).contains(envelope, envelope + "/fetch");
    }

    @Test
    void counts_why_lines_were_refused() {
        exchange.answer = request -> request.lines().contains("one")
                ? "{\"line\":1,\"status\":\"refused\",\"code\":\"unknown-region\"}\n" + FakeExchange.summary(1, 1)
                : FakeExchange.accepting(request);

        var tally = send();

        assertThat(tally.refused()).isEqualTo(1);
        assertThat(tally.codes()).containsExactly(Map.entry("unknown-region", 1L));
        assertThat(tally.toString())
                .isEqualTo("5 lines: 4 accepted, 0 unchanged, 0 duplicate, 0 not yet, 1 refused (unknown-region 1)");
    }

    @Test
    void stops_when_a_line_got_no_receipt() {
        exchange.answer = request ->
                request.lines().contains("one") ? FakeExchange.summary(1, 0) : FakeExchange.accepting(request);
        assertThatThrownBy(this::send).isInstanceOf(FeedFailed.class).hasMessageContaining("got 1 receipts");
    }

    @Test
    void stops_when_the_receipts_do_not_add_up_or_never_come() {
        exchange.answer = request -> FakeExchange.accepting(request).replace("\"accepted\":2", "\"accepted\":1");
        assertThatThrownBy(this::send).isInstanceOf(FeedFailed.class).hasMessageContaining("add up");
        exchange.answer = request -> "{\"line\":1,\"status\":\"accepted\"}";
        assertThatThrownBy(this::send).isInstanceOf(FeedFailed.class).hasMessageContaining("no summary");
    }

    @Test
    void stops_when_the_exchange_will_not_have_it() {
        exchange.status = 403;
        assertThatThrownBy(this::send).isInstanceOf(FeedFailed.class).hasMessageContaining("403");
    }

    @Test
    void the_issuer_is_asked_once_for_each_machine() {
        exchange.answer = _ -> "{\"access_token\":\"t\",\"token_type\":\"Bearer\"}";
        var tokens = new IssuerTokens(http, exchange.address(), "secret");

        assertThat(List.of(tokens.tokenOf(null), tokens.tokenOf(HubId.KZ), tokens.tokenOf(HubId.KZ)))
                .containsOnly("t");

        assertThat(exchange.requests)
                .extracting(Request::lines)
                .containsExactly(
                        List.of("grant_type=client_credentials&role=operator"),
                        List.of("grant_type=client_credentials&role=hub&hub=KZ"));
        assertThat(exchange.requests.getFirst().authorization()).startsWith("Basic ");
    }

    @Test
    void writes_files_in_place_of_sending(@TempDir Path folder) throws Exception {
        var exit = new CommandLine(new Simulator())
                .execute("--cases", "20", "--seed", "3", "--until", "2026-11-21", "--out", folder.toString());

        assertThat(exit).isZero();
        assertThat(Files.readAllLines(folder.resolve("2016-11/UZ.operator.ndjson")))
                .isNotEmpty();
        try (var files = Files.walk(folder)) {
            var lines = 0;
            for (var file : files.filter(each -> each.getFileName().toString().matches("..\\.ndjson"))
                    .toList()) {
                lines += Files.readAllLines(file).size();
            }
            assertThat(lines).isGreaterThan(150);
        }
    }

    @Test
    void writes_as_many_messages_of_one_hub_as_were_asked_for(@TempDir Path folder) throws Exception {
        var exit = new CommandLine(new Simulator())
                .execute("--messages", "3000", "--hub", "TM", "--out", folder.toString(), "--until", "2026-11-21");

        assertThat(exit).isZero();
        assertThat(Files.readAllLines(folder.resolve("TM.ndjson"))).hasSize(3_000);
        assertThat(Files.readString(folder.resolve("TM.operator.ndjson"))).contains("join-hub");
    }

    private Tally send() {
        return new Feed(http, exchange.address(), hub -> hub == null ? "operator" : hub.code())
                .send(Stream.of(MARCH), told::add);
    }
}
