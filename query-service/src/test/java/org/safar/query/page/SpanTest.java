package org.safar.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    private static final YearMonth LAST = YearMonth.parse("2026-10");

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-10, 2025-01, 2025-10",
        "2026-03, 2026-03, 2025-03, 2025-03",
        "2026-01,        , 2025-01, 2025-10",
        "2024-11, 2026-10, 2022-11, 2024-10",
        "2024-01, 2025-03, 2022-01, 2023-03",
        "2027-03,        , 2026-03, 2026-03"
    })
    void before_it_are_the_same_months_of_a_year_that_it_does_not_reach(
            String from, String to, String thenFrom, String thenTo) {
        assertThat(span(from, to).before(LAST)).isEqualTo(span(thenFrom, thenTo));
    }

    @Test
    void no_beginning_is_before_every_other() {
        assertThat(span(null, "2026-10").isBefore(span("2001-01", "2001-02"), LAST))
                .isTrue();
        assertThat(span("2026-01", null).isBefore(span("2026-01", "2026-03"), LAST))
                .isFalse();
        assertThat(span("2026-01", "2026-03").isBefore(span("2026-01", null), LAST))
                .isTrue();
    }

    @Test
    void has_its_months_in_order_and_none_where_it_has_no_beginning() {
        assertThat(span("2025-12", "2026-02").months(LAST))
                .extracting(YearMonth::toString)
                .containsExactly("2025-12", "2026-01", "2026-02");
        assertThat(span("2026-09", null).months(LAST)).hasSize(2);
        assertThat(span(null, "2026-02").months(LAST)).isEmpty();
        assertThat(span("0001-01", "9999-12").months(LAST)).as("of millennia").hasSizeLessThan(2_500);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-03",
        "2026-03-31, 2026-03",
        "2026-11, 2026-10",
        ", 2026-10",
        "2026-99, 2026-10",
        "1234, 2026-10"
    })
    void figures_reach_the_month_of_their_date_if_it_has_ended(String asOf, String last) {
        var asked = asOf == null ? Map.<String, List<String>>of() : Map.of("asOf", List.of(asOf));
        assertThat(Span.last(asked, YearMonth.parse("2026-11"))).isEqualTo(YearMonth.parse(last));
    }

    @ParameterizedTest
    @CsvSource({"labor", "-999999999-01", "+99999-01", "2026-13"})
    void what_is_no_month_of_ours_is_none(String text) {
        assertThat(Span.asked(Map.of("from", List.of(text)))).isEqualTo(new Span(null, null));
    }

    private static Span span(String from, String to) {
        return new Span(from == null ? null : YearMonth.parse(from), to == null ? null : YearMonth.parse(to));
    }
}
