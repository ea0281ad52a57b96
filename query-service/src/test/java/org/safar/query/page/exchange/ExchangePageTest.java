package org.safar.query.page.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.query.page.PageFixture;

class ExchangePageTest {
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
    void counts_for_the_own_hub_and_says_what_is_withheld_of_the_others() {
        var page = pages.page("/exchange", pages.issuer.supervisor("KZ"));
        assertThat(page).contains("since 1 Jan 2017", "<td class=\"num\">14</td>", "impossible-date");
        assertThat(page).contains("How late events arrive: Kazakhstan").doesNotContain("arrive: Uzbekistan");
        assertThat(page.split("not shown to you", -1)).hasSize(4 + 1);
    }

    @Test
    void shows_bands_only_to_the_regional_office_and_everything_to_operators() {
        assertThat(pages.page("/exchange", pages.issuer.iom()))
                .contains("since 1 Jan 2017")
                .doesNotContain("<td class=\"num\">14</td>", "impossible-date");
        assertThat(pages.page("/exchange", pages.issuer.operator())).contains("arrive: Uzbekistan");
        assertThat(pages.get("/exchange?hub=KZ", pages.issuer.iom()).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void speaks_every_language(String tag) {
        assertThat(pages.page("/exchange?lang=" + tag, pages.issuer.operator()))
                .contains("<html lang=\"" + tag + "\"")
                .doesNotContain("Same day", "Accepted", "??");
    }
}
