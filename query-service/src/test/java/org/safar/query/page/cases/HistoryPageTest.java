package org.safar.query.page.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
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

    /** Where a key leads to, from the question mark on. */
    private static String leads(String page, String key) {
        var link = Pattern.compile("href=\"[^\"?]*([^\"]*)\"[^>]*data-key=\"" + key + "\"")
                .matcher(page);
        return link.find() ? link.group(1) : "nowhere";
    }

    @Test
    void shows_an_event_with_the_old_value_struck_and_the_new_one_marked() {
        var page = replay("?at=8");
        assertThat(page).contains("The case after event 8", "Record corrected", "Event 8, 9 of 12");
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

    /** The proceeding was opened behind event 7; behind event 8 persons were charged twice, and a trial began. */
    @Test
    void shows_how_far_proceedings_had_come_at_each_step() {
        assertThat(replay("?at=7")).doesNotContain("<b>Justice</b>");
        assertThat(replay("?at=7.1"))
                .contains("The case after event 7.1", "<b>Justice</b>", "Proceeding opened", "Event 7.1, 8 of 12")
                .contains("Criminal proceeding, KZ-CC-128", "Investigation 10 Jan 2026 <span class=\"chw\">changed");
        assertThat(replay("?at=8")).contains("Investigation 10 Jan 2026").doesNotContain("Charged 10 Mar 2026");
        assertThat(replay("?at=8.1")).contains("<s>Investigation 10 Jan 2026</s>", "Charged 10 Mar 2026");
        assertThat(replay("?at=8.2")).contains("Charged 10 Mar 2026", "No field of the case changed");
        assertThat(replay("")).contains("The case after event 8.3", "On trial 1 Apr 2026");
    }

    @Test
    void steps_beside_the_case_stand_among_its_events_and_leave_their_numbers_alone() {
        var page = replay("?at=7");
        assertThat(leads(page, "ArrowRight")).isEqualTo("?at=7.1");
        assertThat(leads(page, "End")).isEqualTo("?at=8.3");
        assertThat(page.indexOf(">7.1<")).isBetween(page.indexOf("sq-n\">7<"), page.indexOf("sq-n\">8<"));
        assertThat(page).contains("8 events, 8 shown", ", 4 steps beside it", "beside-e");
        var beside = replay("?at=7.1");
        assertThat(leads(beside, "ArrowLeft")).isEqualTo("?at=7");
        assertThat(leads(beside, "ArrowRight")).isEqualTo("?at=8");
        assertThat(beside)
                .contains("Not an event of the case", "case officer, beside the case")
                .doesNotContain("Known to concern the case");
        assertThat(replay("?at=8.3&a=7.1&b=8.3")).contains("event 7.1, ", "Justice, Criminal proceeding, KZ-CC-128");
    }

    @Test
    void on_the_other_axis_they_stand_by_their_days_and_keep_their_names() {
        var page = replay("?axis=happened&at=8");
        assertThat(leads(page, "ArrowRight")).isEqualTo("?axis=happened&amp;at=7.1");
        assertThat(page).doesNotContain("<b>Justice</b>");
        assertThat(replay("?axis=happened&at=8&known=8")).contains(">7.1<").doesNotContain(">8.1<");
    }

    @Test
    void nothing_stands_beside_the_case_of_those_who_may_not_see_the_proceeding() {
        var ngo = "/cases/" + CasesFixture.NGO.value() + "/history";
        assertThat(pages.page(ngo, pages.issuer.caseworker("KZ", "KZ-NGO-1")))
                .contains("The case after event 2")
                .doesNotContain("beside the case", "beside it", "<b>Justice</b>", "KZ-CC-128");
        assertThat(pages.get(ngo + "?at=2.1", pages.issuer.caseworker("KZ", "KZ-NGO-1"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void lays_two_states_side_by_side() {
        var page = replay("?at=8&a=4&b=8");
        assertThat(page).contains("Fields that differ: 7; 12 the same", "Agriculture", "Construction (F)");
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
    @ValueSource(strings = {"?at=9", "?at=8.4", "?at=8.", "?at=x", "?at=0", "?axis=sideways", "?a=0", "?until=3"})
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
