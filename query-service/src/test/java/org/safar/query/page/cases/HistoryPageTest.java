package org.safar.query.page.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.query.casefile.web.CasesFixture;
import org.safar.query.page.PageFixture;

class HistoryPageTest {
    private static final String POLICE = "/cases/" + CasesFixture.POLICE.value() + "/history";
    private static PageFixture pages;

    @BeforeAll
    static void start() {
        pages = new PageFixture();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    private static String replay(String query) {
        return pages.page(POLICE + query, pages.issuer.supervisor("KZ"));
    }

    @Test
    void shows_the_last_event_with_the_old_value_struck_and_the_new_one_marked() {
        var page = replay("");
        assertThat(page).contains("The case after event 8", "Record corrected", "Event 8, 8 of 8");
        assertThat(page).contains("<s>Agriculture, forestry and fishing (A)</s>", "Construction (F)", "changed</span>");
        assertThat(page).contains("entered in error", "event 4", "aria-current=\"step\"");
        assertThat(page).contains("src=\"/assets/js/replay-").doesNotContain("<td>KZ-NGO-1");
    }

    @Test
    void shows_the_case_as_it_was_known_at_an_earlier_event_with_links_on() {
        var page = replay("?at=4");
        assertThat(page).contains("The case after event 4").doesNotContain("Construction (F)", "1 breach");
        assertThat(page).contains("data-key=\"ArrowLeft\"", "at=3\"", "data-key=\"ArrowRight\"", "at=5\"");
        assertThat(page).contains("href=\"" + POLICE + "?at=4&amp;a=4\" data-key=\"[\"");
    }

    @Test
    void shows_the_case_as_it_happened_with_the_correction_in_its_place() {
        var page = replay("?axis=happened&at=4");
        assertThat(page).contains("Construction (F)", "axis=happened&amp;at=3").doesNotContain("<s>Agriculture");
        assertThat(replay("?axis=happened&at=4&known=6"))
                .contains("Agriculture")
                .doesNotContain("Construction");
    }

    @Test
    void lays_two_states_side_by_side() {
        var page = replay("?at=8&a=4&b=8");
        assertThat(page).contains("Fields that differ: 6; 12 the same", "Agriculture", "Construction (F)");
        assertThat(page).contains("class=\"fl a\">A</span>", "class=\"fl b\">B</span>");
        assertThat(replay("?a=4")).contains("To compare two states");
    }

    @Test
    void tells_positions_to_auditors_only() {
        assertThat(replay("")).doesNotContain(">Position<");
        var auditor = pages.issuer.auditor("KZ");
        var list = pages.page("/cases?identification=confirmed", auditor);
        var address = list.substring(list.indexOf("href=\"/cases/") + 6);
        var page = pages.page(address.substring(0, address.indexOf('"')) + "/history", auditor);
        assertThat(page).contains(">Position<").doesNotContain(CasesFixture.POLICE.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?at=9", "?at=x", "?axis=sideways", "?a=0", "?until=3"})
    void says_what_cannot_be(String query) {
        assertThat(pages.get(POLICE + query, pages.issuer.supervisor("KZ")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void is_not_for_those_who_open_no_case() {
        assertThat(pages.get(POLICE, pages.issuer.commission("KZ")).statusCode())
                .isEqualTo(403);
        assertThat(pages.get(POLICE, pages.issuer.supervisor("UZ")).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void speaks_every_language(String tag) {
        assertThat(replay("?a=4&b=8&lang=" + tag))
                .contains("<html lang=\"" + tag + "\"")
                .doesNotContain("What changed", "Confirmed", "??");
    }
}
