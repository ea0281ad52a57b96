package org.safar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 1,036  | +23 | \u22126 | 31 Oct 2026     | Mar 2026       | Türkiye | Russian Federation   | Sughd
            ru | 1\u00a0036 | +23 | \u22126 | 31 окт. 2026\u202fг. | март 2026\u202fг. | Турция  | Российская Федерация | Согдийская область
            """)
    void writes_as_the_language_does(
            String tag,
            String thousand,
            String more,
            String less,
            String day,
            String month,
            String turkey,
            String russia,
            String sughd) {
        var words = words(tag);
        assertThat(words.number(1036)).isEqualTo(thousand);
        assertThat(words.change(23)).isEqualTo(more);
        assertThat(words.change(-6)).isEqualTo(less);
        assertThat(words.day(LocalDate.parse("2026-10-31"))).isEqualTo(day);
        assertThat(words.month(YearMonth.parse("2026-03"))).isEqualTo(month);
        assertThat(words.country("TR")).isEqualTo(turkey);
        assertThat(words.country("RU")).isEqualTo(russia);
        assertThat(words.place("TJ-SU")).startsWith(sughd.substring(0, 4));
    }

    @ParameterizedTest
    @CsvSource({"en, oct", "ru, окт", "kk, қаз", "ky, окт", "tg, окт", "tk, okt", "uz, okt"})
    void knows_the_months_of_every_language_of_the_region(String tag, String october) {
        assertThat(words(tag).monthName(YearMonth.of(2026, 10)).toLowerCase(Locale.ROOT))
                .startsWith(october);
    }

    @ParameterizedTest
    @CsvSource({"en, '20 Nov 2026, 10:00 UTC'"})
    void says_which_clock_an_instant_is_by(String tag, String instant) {
        assertThat(words(tag).instant(Instant.parse("2026-11-20T10:00:30Z"))).isEqualTo(instant);
    }

    private static Wording words(String tag) {
        return new Wording(Texts.onClassPath(), Locale.forLanguageTag(tag));
    }
}
