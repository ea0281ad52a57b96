package org.safar.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.web.ProblemException;

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
    @CsvSource({"labor", "-999999999-01", "+99999-01", "2026-13", "1899-12", "2101-01"})
    void refuses_what_is_no_month_of_ours(String text) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Span.asked(Map.of("versusFrom", List.of(text)), "versusFrom", "versusTo"))
                .extracting(refused -> refused.problem().detail())
                .asString()
                .contains("versusFrom");
    }

    @Test
    void compares_with_nothing_where_nothing_can_be_before() {
        assertThat(span("1900-12", "2100-12").yearBefore(LAST)).isNull();
        assertThat(span("1901-01", "1901-02").yearBefore(LAST)).isEqualTo(span("1900-01", "1900-02"));
        assertThat(span("1901-01", "2100-12").before(LAST)).isNull();
        assertThat(span(null, "2026-02").before(LAST)).isNull();
    }

    @Test
    void what_is_counted_back_beyond_the_first_month_begins_with_it() {
        assertThat(span("1896-01", "1899-12").in(Map.of()))
                .containsEntry("from", List.of("1900-01"))
                .containsEntry("to", List.of("1900-01"));
    }

    private static Span span(String from, String to) {
        return new Span(from == null ? null : YearMonth.parse(from), to == null ? null : YearMonth.parse(to));
    }
}
