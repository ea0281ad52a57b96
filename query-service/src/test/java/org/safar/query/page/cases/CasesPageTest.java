package org.safar.query.page.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.query.casefile.web.CasesFixture;
import org.safar.query.page.PageFixture;

class CasesPageTest {
    private static final String POLICE = CasesFixture.POLICE.value();
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
    void lists_what_the_caller_may_see_and_links_what_may_be_opened() {
        var page = pages.page("/cases", pages.issuer.supervisor("KZ"));
        assertThat(page).contains("href=\"/cases/" + POLICE + "\"", "state body, KZ-MIA", "<b>Confirmed</b>");
        assertThat(page).doesNotContain("KZ-NGO-1", "UZ-MIA", "name=\"hub\"");
    }

    @Test
    void a_commission_sees_pseudonyms_that_open_nothing() {
        var page = pages.page("/cases", pages.issuer.commission("KZ"));
        assertThat(page).contains("state body", "Jan 2026", "under pseudonyms");
        assertThat(page).doesNotContain(POLICE, "href=\"/cases/", "KZ-MIA");
        assertThat(pages.get("/cases/" + POLICE, pages.issuer.commission("KZ")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_auditor_of_the_region_chooses_a_hub_and_gets_on_page_by_page() {
        var auditor = pages.issuer.auditor(null);
        assertThat(pages.page("/cases?hub=UZ", auditor))
                .contains("<option value=\"UZ\" selected=\"selected\">Uzbekistan</option>", "UZ-MIA")
                .doesNotContain("KZ-MIA", POLICE);
        var first = pages.page("/cases?limit=2&standing=open", auditor);
        assertThat(first).containsPattern("rel=\"next\" href=\"/cases\\?[^\"]*after=[0-9a-f]{32}\"");
        assertThat(first).contains("limit=2", "name=\"limit\" value=\"2\"").doesNotContain("First page");
    }

    @Test
    void says_when_nothing_fits_the_filter_and_offers_the_wider_one() {
        var page = pages.page("/cases?standing=voided", pages.issuer.supervisor("KZ"));
        assertThat(page).contains("No cases for this filter", "All cases that you may see");
    }

    @Test
    void says_that_the_regional_office_opens_no_single_case() {
        assertThat(pages.page("/cases", pages.issuer.iom())).contains("Your role cannot open single cases");
        assertThat(pages.get("/cases", pages.issuer.operator()).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases?standing=gone", "/cases?colour=red", "/cases?after=x"})
    void refuses_what_the_api_refuses(String address) {
        assertThat(pages.get(address, pages.issuer.supervisor("KZ")).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void speaks_every_language(String tag) {
        var page = pages.page("/cases?lang=" + tag, pages.issuer.auditor(null));
        assertThat(page).contains("<html lang=\"" + tag + "\"").doesNotContain("Held by", "Confirmed", "??");
    }
}
