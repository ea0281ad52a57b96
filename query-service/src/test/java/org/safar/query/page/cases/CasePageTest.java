package org.safar.query.page.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safar.query.casefile.web.CasesFixture;
import org.safar.query.kept.KeptSamples;
import org.safar.query.page.PageFixture;

class CasePageTest {
    private static final String POLICE = "/cases/" + CasesFixture.POLICE.value();
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
    void shows_the_tracks_with_the_states_that_were_reported_and_says_where_nothing_is() {
        var page = pages.page(POLICE, pages.issuer.supervisor("KZ"));
        assertThat(page).contains("Reported, Screened, Confirmed", "class=\"seg-now\"");
        assertThat(page.split("class=\"seg-none\"", -1)).hasSize(3);
        assertThat(page).contains("A dashed lane: nothing was reported", "20 Nov 2026");
    }

    @Test
    void shows_proceedings_on_the_persons_event_with_the_day_of_each_stage_and_without_their_id() {
        var auditor = pages.issuer.auditor(null);
        var list = pages.page("/cases?hub=KZ&identification=confirmed", auditor);
        var address = list.substring(list.indexOf("href=\"/cases/") + 6);
        var pseudonym = address.substring(0, address.indexOf('"'));
        for (var page : List.of(pages.page(POLICE, pages.issuer.supervisor("KZ")), pages.page(pseudonym, auditor)))
            assertThat(page)
                    .contains("Investigation, Charged, On trial", "Justice: On trial.")
                    .contains("Justice: Criminal", "Charged 10 Mar 2026; On trial 1 Apr 2026")
                    .doesNotContain(KeptSamples.PROCEEDING.value(), KeptSamples.TIP_EVENT.value());
    }

    @Test
    void a_keeper_who_does_not_see_the_proceeding_is_shown_none() {
        var page = pages.page("/cases/" + CasesFixture.NGO.value(), pages.issuer.caseworker("KZ", "KZ-NGO-1"));
        assertThat(page)
                .contains("Nothing reported that is shown here", "Justice: Nothing reported that is shown here.")
                .doesNotContain("On trial");
    }

    @Test
    void shows_the_journey_the_person_the_exploitation_and_the_breach() {
        var page = pages.page(POLICE, pages.issuer.supervisor("KZ"));
        assertThat(page).contains("Journey in 1 leg", "Samarkand", "exploited, May 2025", "corroborated");
        assertThat(page).contains("Construction (F)", "documents withheld", "May 2025 \u2013 Nov 2025");
        assertThat(page)
                .contains(
                        "male, 30\u201338",
                        "1 breach found",
                        "Confirmed or refused though never recognised as presumed");
        assertThat(page).doesNotContain("Agriculture", ">Position<");
    }

    @Test
    void tells_an_auditor_the_position_and_knows_the_case_by_the_mandates_pseudonym_only() {
        var auditor = pages.issuer.auditor(null);
        assertThat(pages.get(POLICE, auditor).statusCode()).isEqualTo(404);
        var list = pages.page("/cases?hub=KZ&identification=confirmed", auditor);
        var address = list.substring(list.indexOf("href=\"/cases/") + 6);
        assertThat(pages.page(address.substring(0, address.indexOf('"')), auditor))
                .contains(">Position<");
    }

    @Test
    void what_is_not_there_and_what_is_not_the_callers_are_one() {
        for (var path : new String[] {"/cases/" + CasesFixture.NGO.value(), "/cases/nonsense"})
            assertThat(pages.get(path, pages.issuer.supervisor("KZ")).statusCode())
                    .as(path)
                    .isEqualTo(404);
        assertThat(pages.get(POLICE + "?x=1", pages.issuer.supervisor("KZ")).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void speaks_every_language(String tag) {
        var page = pages.page(POLICE + "?lang=" + tag, pages.issuer.supervisor("KZ"));
        assertThat(page).contains("<html lang=\"" + tag + "\"").doesNotContain("Journey", "Confirmed", "??");
    }
}
