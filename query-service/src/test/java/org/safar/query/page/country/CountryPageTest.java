package org.safar.query.page.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.query.page.PageFixture;

/** The dashboard of one country in four parts. */
class CountryPageTest {
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([a-z]+)\">([^<]*)</h2>");

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
    void has_the_four_parts_in_which_commissions_report() {
        var page = pages.page("/countries/KZ", pages.issuer.commission("KZ"));
        assertThat(headings(page, 1)).containsExactly("prevention", "protection", "prosecution", "partnership");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Prevention, Migrants’ rights, Young people, Persons charged, 1 to 5 years",
        "ru, Предупреждение, Права мигрантов, Молодёжь, Обвиняемые, От 1 до 5 лет",
        "kk, Алдын алу, Мигранттар құқығы, Жастар, Айыпталғандар, 1 жылдан 5 жылға дейін"
    })
    void says_it_in_words(String tag, String part, String aim, String audience, String charged, String sentence) {
        var page = pages.page("/countries/KZ?lang=" + tag, pages.issuer.commission("KZ"));
        assertThat(headings(page, 2)).contains(part);
        assertThat(page)
                .contains(aim, audience, charged, sentence, "KZ-SHELTER-1")
                .doesNotContain("??");
    }

    @Test
    void shows_what_the_api_answers() {
        var page = pages.page("/countries/KZ", pages.issuer.commission("KZ"));
        assertThat(tile(page, "People reached")).isEqualTo("700");
        assertThat(page).contains("7 activities say, of 8");
        assertThat(tile(page, "Persons charged")).isEqualTo("12");
        assertThat(tile(page, "Providers with rent-free rooms")).isEqualTo("1");
        assertThat(tile(page, "Offers across borders")).isEqualTo("6");
        assertThat(page).contains("Kazakhstan \u2192 Uzbekistan", "Hours to acceptance, median");
    }

    @Test
    void leaves_out_rows_that_are_withheld_and_says_so_where_none_is_left() {
        var page = pages.page("/countries/UZ", pages.issuer.iom());
        assertThat(page).contains("Nothing is recorded, or nothing that is shown.");
        assertThat(page).doesNotContain("Migrants’ rights");
    }

    @Test
    void says_which_figures_a_filter_about_persons_leaves_as_they_are() {
        var note = "They are not about persons in cases";
        assertThat(pages.page("/countries/KZ?sex=male", pages.issuer.iom())).contains(note);
        assertThat(pages.page("/countries/KZ?by=KZ", pages.issuer.iom())).doesNotContain(note);
    }

    /** Three are female. */
    @Test
    void tells_nobody_who_is_not_entitled_that_a_few_are_on_their_way() {
        var few = "too few for a median";
        assertThat(pages.page("/countries/KZ?sex=female", pages.issuer.commission("KZ")))
                .contains(few);
        assertThat(pages.page("/countries/KZ?sex=female", pages.issuer.commission("UZ")))
                .doesNotContain(few);
        assertThat(pages.page("/?sex=female", pages.issuer.commission("UZ"))).doesNotContain("Reported in 2026");
    }

    private static List<String> headings(String page, int group) {
        return HEADING.matcher(page).results().map(found -> found.group(group)).toList();
    }

    private static String tile(String page, String label) {
        var found = Pattern.compile("<dt>" + label + "</dt>\\s*<dd class=\"n\">([^<]*)</dd>")
                .matcher(page);
        assertThat(found.find()).as(label).isTrue();
        return found.group(1).strip();
    }
}
