package org.safar.query.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.safar.axon.token.PositionToken;
import org.safar.kernel.HubId;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.RecordEvent.MessageNoted;
import org.safar.query.view.Histories;
import org.safar.testsupport.Eventually;
import org.safar.web.ProblemException;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class AwaitedTest {
    private static final MessageNoted NOTED = new MessageNoted(PartialDate.parse("2026-03-02"));
    private static final PositionToken TOKENS = new PositionToken(new byte[32]);
    private static final Histories HISTORIES = new Histories();
    private static FoldedCases cases;

    @BeforeAll
    static void fold() {
        cases = new FoldedCases(HISTORIES.add(HubId.KZ, Histories.aCase(1), NOTED));
    }

    @AfterAll
    static void stop() {
        cases.close();
    }

    @Test
    void a_query_without_a_token_waits_for_nothing() {
        var query = query("until", "3");
        assertThat(awaited(Duration.ZERO).of(query)).isEqualTo(query);
    }

    @Test
    void what_is_shown_already_is_answered_at_once() {
        var query = query("after", TOKENS.of(cases.log.head()));
        query.add("until", "3");
        assertThat(awaited(Duration.ZERO).of(query)).isEqualTo(query("until", "3"));
    }

    @Test
    void what_comes_while_it_waits_is_answered_then() throws Exception {
        var next = cases.log.head() + 1;
        try (var reader = Executors.newSingleThreadExecutor()) {
            var waiting = reader.submit(() -> awaited(Duration.ofSeconds(60)).of(query("after", TOKENS.of(next))));
            HISTORIES.add(HubId.KZ, Histories.aCase(1), NOTED);
            cases.log.append(HISTORIES.take());
            assertThat(waiting.get(Eventually.LONGEST.toSeconds(), TimeUnit.SECONDS))
                    .isEmpty();
            assertThat(cases.views.status("casefile").position()).isGreaterThanOrEqualTo(next);
        }
    }

    @Test
    void what_does_not_come_in_time_is_said_to_be_not_ready() {
        var far = query("after", TOKENS.of(1_000_000));
        refused(far, "not-ready", 503);
    }

    @Test
    void what_is_no_token_of_this_store_is_refused() {
        refused(query("after", "nonsense"), "invalid-parameter", 400);
        var other = new byte[32];
        other[0] = 1;
        refused(query("after", new PositionToken(other).of(1)), "invalid-parameter", 400);
        var twice = query("after", TOKENS.of(1));
        twice.add("after", TOKENS.of(1));
        refused(twice, "invalid-parameter", 400);
    }

    @Test
    void a_list_tells_a_token_from_the_last_id_of_a_page() {
        var page = query("after", Histories.aCase(1).value());
        assertThat(awaited(Duration.ZERO).ofList(page)).isEqualTo(page);
        assertThat(awaited(Duration.ZERO).ofList(query("after", TOKENS.of(1)))).isEmpty();
    }

    private static void refused(MultiValueMap<String, String> query, String code, int status) {
        assertThatThrownBy(() -> awaited(Duration.ofMillis(10)).of(query))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.problem().code()).isEqualTo(code);
                    assertThat(refusal.problem().status()).isEqualTo(status);
                });
    }

    private static Awaited awaited(Duration atMost) {
        return new Awaited(cases.views, "casefile", TOKENS, atMost);
    }

    private static MultiValueMap<String, String> query(String name, String value) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add(name, value);
        return query;
    }
}
