package org.safar.query.page.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safar.query.page.WordingFixture;

/** The way through time. */
class StepsTest {
    private static final YearMonth LAST = YearMonth.parse("2026-10");

    @Test
    void lead_a_month_back_and_a_month_on_and_keep_the_length() {
        var steps = steps("from=2026-03", "to=2026-05", "sex=male");
        assertThat(steps.earlier()).isEqualTo("/routes?from=2026-02&scale=40&sex=male&to=2026-04");
        assertThat(steps.later()).isEqualTo("/routes?from=2026-04&scale=40&sex=male&to=2026-06");
        assertThat(steps.start()).isEqualTo("/routes?from=2024-03&scale=40&sex=male&to=2024-05");
    }

    @ParameterizedTest
    @CsvSource({"2026-10", "2026-11", "2027-05"})
    void do_not_lead_beyond_the_figures(String to) {
        assertThat(steps("from=2026-03", "to=" + to).later()).isNull();
        assertThat(steps("from=2026-03").later()).isNull();
        assertThat(steps().later()).isNull();
    }

    /** Exact figures reach into the month that is running: what it has so far is no step to compare others with. */
    @Test
    void do_not_lead_into_a_month_that_has_not_ended() {
        var running = LAST.plusMonths(1);
        assertThat(Steps.of(state("from=2026-03", "to=2026-10"), 40, LAST, running)
                        .later())
                .isNull();
        assertThat(Steps.of(state(), 40, LAST, running).earlier()).isEqualTo("/routes?scale=40&to=2026-10");
    }

    @Test
    void do_not_lead_before_the_first_month_of_the_form() {
        assertThat(steps("from=2014-01", "to=2014-03").earlier()).isNull();
        assertThat(steps("from=2014-01", "to=2014-03").start()).isNull();
        assertThat(steps("from=2014-01", "to=2014-03").later()).contains("from=2014-02");
        assertThat(steps("from=2014-05", "to=2014-06").start()).contains("from=2014-01", "to=2014-02");
        assertThat(steps("from=1900-01", "to=2014-06").earlier()).isNull();
    }

    @Test
    void move_the_end_alone_where_there_is_no_beginning() {
        assertThat(steps().earlier()).isEqualTo("/routes?scale=40&to=2026-09");
        assertThat(steps("to=2025-02").later()).isEqualTo("/routes?scale=40&to=2025-03");
    }

    @Test
    void keep_the_larger_scale_and_every_other_link_drops_it() {
        var state = state("from=2026-03", "to=2026-05", "scale=90");
        assertThat(Steps.of(state, 40, LAST, LAST).later()).contains("scale=90");
        assertThat(Steps.of(state, 120, LAST, LAST).later()).contains("scale=120");
        assertThat(state.with("toward", "out")).doesNotContain("scale");
        assertThat(state.with("pick", "UZ-RU")).contains("scale=90");
        assertThat(Beside.choices(state, WordingFixture.ENGLISH, LAST))
                .allSatisfy(link -> assertThat(link.address()).doesNotContain("scale"));
    }

    private static Steps steps(String... parameters) {
        return Steps.of(state(parameters), 40, LAST, LAST);
    }

    private static RoutesState state(String... parameters) {
        var all = new HashMap<String, List<String>>();
        for (var parameter : parameters) {
            var parts = parameter.split("=");
            all.put(parts[0], List.of(parts[1]));
        }
        return RoutesState.of(Map.copyOf(all));
    }
}
