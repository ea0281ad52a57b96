package org.safar.query.page.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.safar.query.figures.Shown;
import org.safar.query.page.chart.Columns.Period;

class ColumnsTest {

    @Test
    void a_withheld_number_has_no_column_and_absence_is_a_field() {
        var columns = Columns.of(
                List.of(
                        period("Q1", 20L, null),
                        period("Q2", null, "withheld"),
                        period("Q3", null, "not-participating"),
                        period("Q4", 0L, null)),
                40,
                20,
                List.of(10L),
                Period::key);
        assertThat(columns.columns()).extracting(Columns.Column::words).containsExactly("Q1", "Q4");
        assertThat(columns.columns().getFirst().height()).isEqualTo("40.0");
        assertThat(columns.columns().getLast().height()).isEqualTo("0.0");
        assertThat(columns.marks()).extracting(Columns.Mark::x).containsExactly("37.50%");
        assertThat(columns.gaps()).extracting(Columns.Gap::x).containsExactly("50.00%");
        assertThat(columns.lines().getFirst().y()).isEqualTo("20.0");
    }

    @Test
    void a_line_is_round_and_not_above_the_largest() {
        assertThat(Scale.line(49)).isEqualTo(20);
        assertThat(Scale.line(15)).isEqualTo(10);
        assertThat(Scale.line(1)).isEqualTo(1);
    }

    private static Period period(String key, Long value, String mark) {
        return new Period(key, new Shown.Number(value, mark), false);
    }
}
