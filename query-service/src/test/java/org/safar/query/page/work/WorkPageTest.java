package org.safar.query.page.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.query.casefile.web.CasesFixture;
import org.safar.query.page.Fields;
import org.safar.query.page.PageFixture;
import org.safar.query.page.WordingFixture;
import org.safar.query.referral.web.ReferralsFixture;

class WorkPageTest {
    private static final String WORK = "/work";
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
    void a_desk_finds_its_own_cases_that_wait_and_no_others() {
        var page = pages.page(WORK, pages.issuer.caseworker("KZ", "KZ-NGO-1"));
        assertThat(page).contains("Waiting for a decision", "Confirmation", "Nothing is overdue", "KZ-NGO-1");
        assertThat(page)
                .contains("href=\"/cases/" + CasesFixture.NGO.value())
                .doesNotContain(CasesFixture.POLICE.value(), CasesFixture.UZBEK.value());
        assertThat(pages.page(WORK, pages.issuer.supervisor("KZ"))).doesNotContain(CasesFixture.NGO.value());
    }

    @Test
    void a_hub_finds_what_it_is_offered_with_the_time_left() {
        var page = pages.page(WORK, pages.issuer.caseworker("UZ", "UZ-MIA"));
        assertThat(page).contains("Offered to this hub", "/referrals/" + ReferralsFixture.CHILD.value(), "9 days left");
        assertThat(page.indexOf("9 hours left")).isBetween(0, page.indexOf("9 days left"));
        assertThat(pages.page(WORK, pages.issuer.caseworker("KZ", "KZ-MIA"))).contains("No offer waits for this hub");
    }

    @Test
    void a_mission_is_shown_no_offers_and_others_may_not_look() {
        var mission = pages.issuer.token(Map.of("role", "iom", "hub", "KZ", "custodian", "KZ-IOM"));
        assertThat(pages.page(WORK, mission)).contains("No case waits").doesNotContain("Offered to this hub");
        for (var claims : List.of(
                Map.of("role", "commission", "hub", "KZ"), Map.of("role", "auditor"), Map.of("role", "operator")))
            assertThat(pages.get(WORK, pages.issuer.token(claims)).statusCode()).isEqualTo(403);
        assertThat(pages.get(WORK + "?x=1", mission).statusCode()).isEqualTo(400);
    }

    @Test
    void says_how_much_time_there_is_and_how_late_it_is() {
        var words = WordingFixture.ENGLISH;
        var late = WorkLine.due(line("daysLeft", -12L), words);
        assertThat(late.left()).isEqualTo("12 days late");
        assertThat(late.late()).isTrue();
        assertThat(late.what()).isEqualTo("Monitoring of reintegration");
        assertThat(late.on()).isEqualTo("2 Jul 2026");
        assertThat(WorkLine.due(line("daysLeft", 0L), words).left()).isEqualTo("today");
        assertThat(WorkLine.due(line("daysLeft", 10L), words).late()).isFalse();
        var consent = new Fields(Map.of(
                "case",
                "c".repeat(32),
                "passes",
                "2026-07-02",
                "daysLeft",
                1L,
                "recipient",
                "UZ",
                "scopes",
                List.of("assistance", "interview")));
        assertThat(WorkLine.consent(consent, words).what()).isEqualTo("assistance, interview, UZ");
        assertThat(WorkLine.consent(consent, words).left()).isEqualTo("1 day left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void speaks_every_language(String tag) {
        var page = pages.page(WORK + "?lang=" + tag, pages.issuer.caseworker("KZ", "KZ-NGO-1"));
        assertThat(page).contains("<html lang=\"" + tag + "\"").doesNotContain("Overdue", "Waiting", "??");
    }

    private static Fields line(String name, long value) {
        return new Fields(Map.of(
                "case",
                "c".repeat(32),
                "custodian",
                "KZ-MIA",
                "deadline",
                "monitoring",
                "passes",
                "2026-07-02",
                name,
                value));
    }
}
