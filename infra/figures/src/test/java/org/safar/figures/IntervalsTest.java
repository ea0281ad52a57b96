package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Said.notConfirmed;
import static org.safar.figures.Said.presumed;
import static org.safar.figures.Said.reported;
import static org.safar.kernel.HubId.KZ;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safar.figures.Intervals.Cohort;
import org.safar.figures.Intervals.Quartiles;
import org.safar.figures.Value.Count;

class IntervalsTest {
    private static final Question ALL = Question.now(Indicator.CASES_REPORTED);

    @Test
    void says_the_quartiles_of_those_that_reached_it_and_how_many_are_open() {
        var history = new Stored()
                .of(1, reported(KZ, "2020-01-01"), presumed("2020-01-11"))
                .of(2, reported(KZ, "2020-01-01"), presumed("2020-01-21"))
                .of(3, reported(KZ, "2020-01-01"), presumed("2020-01-31"))
                .of(4, reported(KZ, "2020-01-01"), presumed("2020-02-10"))
                .of(5, reported(KZ, "2020-01-01"))
                .of(6, reported(KZ, "2020-01-01"), notConfirmed("2020-01-09"))
                .of(7, reported(KZ, "2020-01-01"), presumed("2020-02"))
                .of(8, reported(KZ, "not-recorded"), presumed("2020-02-10"));
        var table = Folding.table(history.events());
        var cohort = Intervals.answer(table, Interval.REPORT_TO_RECOGNITION, ALL, Disclosure.EXACT)
                .cohorts();
        assertThat(cohort).hasSize(1);
        assertThat(cohort.getFirst())
                .extracting(Cohort::year, Cohort::reached, Cohort::open, Cohort::ended, Cohort::undated)
                .containsExactly(2020, new Count(4), new Count(1), new Count(1), new Count(1));
        assertThat(cohort.getFirst().days()).contains(new Quartiles(10, 20, 30));
        assertThat(Intervals.answer(table, Interval.REPORT_TO_RECOGNITION, ALL, Disclosure.PROTECTED)
                        .cohorts()
                        .getFirst()
                        .days())
                .isEmpty();
    }

    @Test
    void where_too_few_began_it_is_not_told_that_there_were_any() {
        var history = new Stored();
        for (var number = 1; number <= 4; number++)
            history.of(number, reported(KZ, "2020-01-01"), presumed("2020-01-11"));
        for (var number = 5; number <= 9; number++) history.of(number, reported(KZ, "2021-01-01"));
        var table = Folding.table(history.of(10, reported(KZ, "2022-01-01")).events());
        assertThat(years(table, Disclosure.PROTECTED)).containsExactly(2021);
        assertThat(years(table, Disclosure.EXACT)).containsExactly(2020, 2021, 2022);
    }

    private static List<Integer> years(FactTable table, Disclosure disclosure) {
        return Intervals.answer(table, Interval.REPORT_TO_RECOGNITION, ALL, disclosure).cohorts().stream()
                .map(Cohort::year)
                .toList();
    }
}
