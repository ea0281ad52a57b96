package org.safar.query.page.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.query.page.PageFixture;

/** In the fixture's store everybody was identified in September 2026; today is 20 November. */
class RoutesPageTest {
    private static final String BESIDE = "/routes?from=2026-09&to=2026-09&versusFrom=2025-09&versusTo=2025-09";
    private static final Pattern ROW = Pattern.compile("<tr class=\"([A-Z]{2})( cur)?\">.*?</tr>", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("<rect class=\"of");
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
    void leads_to_the_twelve_months_before_where_no_period_is_asked_for() {
        assertThat(pages.page("/routes?sex=male&pick=KZ-RU", pages.issuer.iom()))
                .contains("href=\"/routes?from=2025-11&amp;pick=KZ-RU&amp;sex=male&amp;to=2026-10"
                        + "&amp;versusFrom=2024-11&amp;versusTo=2025-10\"")
                .contains("aria-current=\"true\">One period</a>");
    }

    @Test
    void shows_both_periods_the_earlier_first_and_leads_back() {
        var page = pages.page(BESIDE + "&sex=male", pages.issuer.auditor(null));
        assertThat(page).containsSubsequence("<h3>Sept 2025", "<h3>Sept 2026", "id=\"changes\"");
        assertThat(page).contains("href=\"/routes?from=2026-09&amp;sex=male&amp;to=2026-09\"", "Two periods</a>");
        assertThat(page)
                .contains("<option value=\"2025-09\" selected=\"selected\">Sept 2025</option>", "Second period from");
        assertThat(page).contains("changed most: from 0 to 12 persons").doesNotContain("class=\"matrix\"");
    }

    /** Everything in the store was received in November 2026. */
    @Test
    void shows_the_same_months_as_they_were_known_on_another_day() {
        var page = pages.page("/routes?from=2026-09&versusAsOf=2026-07&sex=male", pages.issuer.auditor(null));
        assertThat(page)
                .containsSubsequence("<h3>As known on 31 Jul 2026", "<h3>As known on", "id=\"changes\"")
                .contains("The same months as they were known on two days", "figures of 31 Jul 2026, 23:59 UTC and")
                .contains("<option value=\"2026-09\" selected=\"selected\">Sept 2026</option>")
                .contains("<input type=\"hidden\" name=\"versusAsOf\" value=\"2026-07\">")
                .contains("href=\"/routes?from=2026-09&amp;sex=male\"", "aria-current=\"true\">Known earlier</a>")
                .contains("aria-current=\"true\">3 months earlier</a>", "versusAsOf=2025-10", "1 month earlier")
                .doesNotContain("Second period from");
        assertThat(pages.page("/routes?asOf=2026-09-30&sex=male", pages.issuer.iom()))
                .contains("href=\"/routes?asOf=2026-09-30&amp;sex=male&amp;versusAsOf=2026-06\"", ">Known earlier</a>");
    }

    @Test
    void shows_other_months_as_they_were_known_on_another_day() {
        var page = pages.page(BESIDE + "&versusAsOf=2026-10", pages.issuer.auditor(null));
        assertThat(page)
                .containsSubsequence("<h3>Sept 2025, as known on 31 Oct 2026", "<h3>Sept 2026, as known on")
                .doesNotContain("The same months as they were known on two days");
    }

    @Test
    void shows_exact_changes_to_an_auditor() {
        var page = pages.page(BESIDE + "&pick=TJ-RU", pages.issuer.auditor(null));
        assertThat(row(page, "KZ")).contains("+15 on 0");
        assertThat(row(page, "TJ")).contains("+2 on 0", "aria-current=\"true\"");
        assertThat(page).doesNotContain("[c]").contains("data-key=\"TJ-RU\"");
    }

    @Test
    void shows_others_no_change_and_no_length_where_a_side_is_withheld() {
        var page = pages.page(BESIDE, pages.issuer.iom());
        assertThat(row(page, "KZ")).contains("[c]", ">15<").doesNotContain("<rect", "+15");
        assertThat(page)
                .contains("No change can be shown between the two", "no change is shown then")
                .doesNotContain("data-key=\"TJ-RU\"", "data-key=\"UZ-RU\"", "class=\"TJ\"", "class=\"UZ\"");
    }

    /** Plain links; the script that follows them finds its button, hidden until it can work. */
    @Test
    void leads_through_time_as_far_as_the_callers_figures_go() {
        var address = "/routes?from=2026-09&to=2026-09";
        var iom = pages.page(address, pages.issuer.iom());
        assertThat(iom).contains("data-step=\"earlier\"", "from=2026-10&amp;scale=15&amp;to=2026-10#map\"");
        assertThat(iom)
                .containsPattern("<button[^>]* id=\"play-months\"[^>]* hidden")
                .contains("/assets/js/play-");
        var snapshot = pages.page(address + "&asOf=2026-09", pages.issuer.iom());
        assertThat(snapshot).contains("data-step=\"earlier\"").doesNotContain("data-step=\"later\"");
    }

    @Test
    void says_which_months_are_shown() {
        assertThat(pages.page("/routes", pages.issuer.iom())).contains("<b>until Oct 2026</b>");
        assertThat(pages.page("/routes", pages.issuer.auditor(null))).contains("<b>until Nov 2026</b>");
        assertThat(pages.page("/routes?asOf=2026-09-30", pages.issuer.auditor(null)))
                .contains("<b>until Sept 2026</b>");
        assertThat(pages.page("/routes?from=2026-02", pages.issuer.auditor(null)))
                .contains("from=2026-02&amp;to=2026-10&amp;versusFrom=2025-02&amp;versusTo=2025-10");
    }

    /** One month has somebody: the others are gaps to those who see no small numbers, and empty columns to the auditor. */
    @Test
    void shows_every_month_with_the_pages_own_marked() {
        var address = "/routes?from=2026-09&to=2026-09&sex=male&pick=KZ-RU";
        var iom = pages.page(address, pages.issuer.iom());
        assertThat(iom)
                .contains("aria-label=\"Persons identified per month, Jan 2026 – Oct 2026. Chosen: Sept 2026.\"")
                .contains("data-begins=\"8\" data-ends=\"9\"")
                .contains("href=\"/routes?from=2026-01&amp;pick=KZ-RU&amp;sex=male&amp;to=2026-10#map\"")
                .doesNotContain("url(#hatch-brush)");
        assertThat(COLUMN.matcher(iom).results()).hasSize(1);
        var auditor = pages.page(address, pages.issuer.auditor(null));
        assertThat(auditor).contains("data-last=\"2026-11\"", "url(#hatch-brush)", "Nov 2026: 0 persons");
        assertThat(COLUMN.matcher(auditor).results()).hasSize(11);
    }

    @Test
    void months_have_the_pages_other_filters_and_never_its_period() {
        var auditor = pages.issuer.auditor(null);
        assertThat(pages.page("/routes?from=2020-01&to=2020-02", auditor)).contains("<title>Sept 2026: 23 persons");
        assertThat(pages.page("/routes?from=2026-09&origin=TJ", auditor)).contains("<title>Sept 2026: 2 persons");
        assertThat(pages.page("/routes?origin=TJ", pages.issuer.iom())).doesNotContain("<title>Sept 2026");
        assertThat(pages.page(BESIDE, auditor)).doesNotContain("class=\"cols strip\"");
    }

    @Test
    void says_within_a_sentence_that_a_number_is_withheld() {
        var page = pages.page("/routes?origin=TJ", pages.issuer.iom());
        assertThat(page).contains("[c] of").doesNotContain("> of ");
    }

    @Test
    void widths_keep_their_scale_through_time() {
        var address = "/routes?from=2026-09&to=2026-09";
        var own = pages.page(address, pages.issuer.auditor(null));
        var scaled = pages.page(address + "&scale=300", pages.issuer.auditor(null));
        assertThat(scaled).contains(">200</text>").doesNotContain("name=\"scale\"");
        assertThat(own).doesNotContain(">200</text>");
    }

    @ParameterizedTest
    @CsvSource({
        "versusFrom=2025, versusFrom: a month from 1900-01 to 2100-12",
        "versusTo=labor, versusTo: a month from",
        "versusFrom=%2B99999-01, versusFrom: a month from",
        "versusFrom=2025-13, versusFrom: a month from",
        "versusFrom=0001-01&versusTo=9999-12, versusFrom: a month from",
        "from=1899-12, from: a month from",
        "versusFrom=2025-09&versusTo=2025-03, versusTo: before versusFrom",
        "versus=2025-09, versus",
        "versusAsOf=2026-11, versusAsOf: the month has not ended yet",
        "versusAsOf=yesterday, versusAsOf: figures stand at ends of months",
        "asOf=yesterday&versusAsOf=2025-10, >asOf: figures",
        "scale=wide, scale: a number of persons"
    })
    void says_what_a_second_period_cannot_be(String asked, String said) {
        var answer = pages.get("/routes?" + asked, pages.issuer.iom());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("<main", said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BESIDE,
                BESIDE + "&detail=regions&show=all&pick=KZ-75-RU",
                BESIDE + "&toward=between",
                BESIDE + "&versusAsOf=2026-10",
                "/routes?versusAsOf=2026-07",
                "/routes?versusAsOf=2026-07&asOf=2026-07",
                "/routes?versusTo=2025-12",
                "/routes?from=2026-01&versusFrom=2026-09",
                "/routes?versusFrom=1900-01&versusTo=2100-12"
            })
    void says_everything_to_everybody_who_may_read_it(String address) {
        for (var language : new String[] {"en", "ru", "kk"})
            for (var token :
                    new String[] {pages.issuer.iom(), pages.issuer.commission("KZ"), pages.issuer.auditor(null)})
                assertThat(pages.page(address + "&lang=" + language, token))
                        .contains("<main", "</html>")
                        .doesNotContain("??", "null");
    }

    /** A row of the changes, by whose colour it has. */
    private static String row(String page, String origin) {
        return ROW.matcher(page)
                .results()
                .filter(found -> found.group(1).equals(origin))
                .findFirst()
                .orElseThrow()
                .group();
    }
}
