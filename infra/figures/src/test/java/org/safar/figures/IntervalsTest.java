package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.safar.figures.Said.notConfirmed;
import static org.safar.figures.Said.presumed;
import static org.safar.figures.Said.reported;
import static org.safar.kernel.HubId.KZ;

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
}
