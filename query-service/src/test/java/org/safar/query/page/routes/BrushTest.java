package org.safar.query.page.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.query.figures.Shown;
import org.safar.query.page.WordingFixture;
import org.safar.query.page.chart.Columns.Column;
import org.safar.query.page.routes.Brush.Stretch;
import org.safar.query.page.routes.Brush.Year;

/** Months from March 2024 on; figures of the end of October 2026. */
class BrushTest {
    private static final YearMonth LAST = YearMonth.parse("2026-10");

    @Test
    void shows_months_in_order_in_whole_years() {
        var brush = brush(months("2024-03", 10L, 20L, 40L));
        assertThat(brush.first()).isEqualTo(YearMonth.parse("2024-01"));
        assertThat(brush.last()).isEqualTo(LAST);
        assertThat(brush.years()).extracting(Year::words).containsExactly("2024", "2025", "2026");
        assertThat(brush.columns().columns())
                .extracting(Column::words)
                .containsExactly("Mar 2024: 10 persons", "Apr 2024: 20 persons", "May 2024: 40 persons");
        assertThat(brush.columns().columns()).extracting(Column::height).containsExactly("9.6", "19.2", "38.3");
    }

    @Test
    void a_withheld_month_has_no_column_and_one_mark_for_all_in_a_row() {
        var brush = brush(months("2024-01", 10L, null, null, 20L, null, 15L));
        assertThat(brush.columns().columns()).hasSize(3);
        assertThat(brush.withheld())
                .containsExactly(new Stretch(1, 3, 36), new Stretch(4, 5, 36), new Stretch(6, 34, 36));
        assertThat(brush.withheld().getFirst().middle()).isEqualTo("5.556%");
        assertThat(brush.years().getFirst().values().get(1).mark()).isEqualTo("c");
        assertThat(brush.years().getLast().values().getLast().mark()).isNull();
    }

    @Test
    void a_month_that_is_not_listed_is_nobody_for_those_who_see_exact_figures() {
        var brush = brush(shown("exact", "2026-10-31T23:59:59Z", months("2026-02", 3L)), LAST, "sex=male");
        assertThat(brush.withheld()).isEmpty();
        assertThat(brush.columns().columns()).hasSize(10);
        assertThat(brush.unfinished()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31T23:59:59.999Z, 2026-10, false",
        "2026-10-15, 2026-10, true",
        "2026-11-20T10:00Z, 2026-11, true",
        "position 4, 2026-11, true"
    })
    void a_month_that_has_not_ended_is_not_drawn_like_others(String asOf, YearMonth reach, boolean unfinished) {
        var brush = brush(shown("exact", asOf, months("2026-09", 3L, 4L)), reach);
        assertThat(brush.unfinished()).isEqualTo(unfinished);
        assertThat(brush.columns().columns().getLast().unfinished()).isEqualTo(unfinished);
        assertThat(brush.columns().columns().getFirst().unfinished()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "from=2025-03, to=2025-05, 14, 17",
        "from=2025-03, sex=male, 14, 34",
        "to=2025-02, sex=male, 0, 14",
        "sex=male, age=48+, 0, 34",
        "from=2020-01, to=2024-01, 0, 1",
        "from=2020-01, to=2021-01, 0, 0",
        "from=2026-01, to=2030-01, 24, 36"
    })
    void the_pages_own_months_are_marked(String one, String other, int begins, int ends) {
        assertThat(brush(months("2024-01", 10L), one, other).own()).isEqualTo(new Stretch(begins, ends, 36));
    }

    @Test
    void a_year_leads_to_its_months_and_keeps_all_else_but_the_scale() {
        var years = brush(
                        months("2024-01", 10L),
                        "from=2025-01",
                        "to=2025-12",
                        "sex=male",
                        "pick=UZ-KZ",
                        "scale=90",
                        "asOf=2026-10")
                .years();
        assertThat(years)
                .extracting(Year::address)
                .containsExactly(
                        "/routes?asOf=2026-10&from=2024-01&pick=UZ-KZ&sex=male&to=2024-12",
                        "/routes?asOf=2026-10&from=2025-01&pick=UZ-KZ&sex=male&to=2025-12",
                        "/routes?asOf=2026-10&from=2026-01&pick=UZ-KZ&sex=male&to=2026-10");
        assertThat(years).extracting(Year::current).containsExactly(false, true, false);
        assertThat(years.getLast().label()).isEqualTo("Jan 2026 – Oct 2026");
    }

    @Test
    void shows_as_many_years_as_the_form_offers_where_nothing_is_shown_or_more_is_known() {
        assertThat(brush(List.of()).first()).isEqualTo(YearMonth.parse("2014-01"));
        assertThat(brush(List.of()).withheld()).containsExactly(new Stretch(0, 154, 156));
        assertThat(brush(months("2009-05", 10L)).first()).isEqualTo(YearMonth.parse("2014-01"));
    }

    private static Brush brush(List<Shown.Cell> months, String... parameters) {
        return brush(shown("protected", "2026-10-31", months), LAST, parameters);
    }

    private static Brush brush(Shown shown, YearMonth reach, String... parameters) {
        var all = new HashMap<String, List<String>>();
        for (var parameter : parameters)
            all.put(parameter.split("=")[0], List.of(parameter.split("=")[1]));
        return Brush.of(shown, RoutesState.of(all), LAST, reach, WordingFixture.ENGLISH);
    }

    private static List<Shown.Cell> months(String first, @Nullable Long... values) {
        return Stream.iterate(0, at -> at < values.length, at -> at + 1)
                .map(at -> new Shown.Cell(
                        List.of(YearMonth.parse(first).plusMonths(at).toString()),
                        values[at],
                        values[at] == null ? "withheld" : null))
                .toList();
    }

    private static Shown shown(String disclosure, String asOf, List<Shown.Cell> cells) {
        var none = new Shown.Number(0L, null);
        var panel = new Shown.Panel(
                new Shown.Definition("identified-victims", 1, "", "persons"),
                "identified",
                none,
                null,
                null,
                null,
                List.of("month"),
                none,
                Stream.concat(cells.stream(), Stream.of(new Shown.Cell(List.of("not-recorded"), 9L, null)))
                        .toList(),
                null);
        return new Shown(
                asOf,
                null,
                new Shown.Lag(true, null),
                disclosure,
                "simulated",
                new Shown.Cases(null, null, null, null),
                Map.of("months", panel),
                Map.of(),
                Map.of());
    }
}
