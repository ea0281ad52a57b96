package org.safar.query.page.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.query.page.PageFixture;

class OperationsPageTest {
    private static PageFixture pages;

    @BeforeAll
    static void start() {
        pages = new PageFixture();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void shows_every_view_with_its_position_and_forms_that_cannot_be_forged() {
        var page = pages.page("/operations", pages.issuer.operator());
        assertThat(page).contains("casefile", "hubfeed", "up to date", "name=\"_csrf\"", "The store holds 13 events");
        assertThat(page).contains("action=\"/operations/views/casefile/rebuild\"");
    }

    @Test
    void hashes_the_view_that_is_asked_for() {
        assertThat(pages.page("/operations?hash=casefile", pages.issuer.operator()))
                .containsPattern("<code>[0-9a-f]{64}</code>");
        assertThat(pages.get("/operations?hash=nothing", pages.issuer.operator())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void does_what_a_form_asks_and_says_so_or_why_not() {
        var rebuilt = pages.post("/operations/views/hubfeed/rebuild", pages.issuer.operator(), "");
        assertThat(location(rebuilt)).endsWith("/operations?done=rebuild");
        var skipped = pages.post(
                "/operations/views/casefile/skip", pages.issuer.operator(), "position=3&reason=fold-at-fault");
        assertThat(location(skipped)).endsWith("/operations?refused=skip");
        assertThat(pages.page("/operations?refused=skip", pages.issuer.operator()))
                .contains("The view is not stopped at this position.");
        assertThat(pages.post("/operations/views/casefile/skip", pages.issuer.operator(), "position=3&reason=mood")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void says_where_and_why_a_view_stopped_and_what_can_be_done() {
        var page = pages.page("/operations", pages.issuer.operator());
        assertThat(page).contains("fragile stopped at position 3, event case.", "IllegalStateException");
        assertThat(page).contains("action=\"/operations/views/fragile/retry\"", "name=\"position\" value=\"3\"");
        assertThat(page).contains("the view&#39;s fold is at fault").doesNotContain("as it is meant to");
    }

    @Test
    void is_for_operators_alone() {
        assertThat(pages.get("/operations", pages.issuer.auditor(null)).statusCode())
                .isEqualTo(403);
        assertThat(pages.post("/operations/views/casefile/rebuild", pages.issuer.auditor(null), "")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void speaks_every_language(String tag) {
        assertThat(pages.page("/operations?done=retry&lang=" + tag, pages.issuer.operator()))
                .contains("<html lang=\"" + tag + "\"")
                .doesNotContain("Rebuild", "up to date", "??");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.statusCode() + " " + answer.body());
    }
}
