package org.safar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safar.benchmarks.Row.Goal;
import org.safar.benchmarks.Row.Side;

class TableTest {
    private static final Goal GOAL = new Goal(20_000, 0.5, 20, "20,000/s");

    @Test
    void lines_columns_up() {
        var table = new Table();
        table.add(Row.rate("G2", "intake", 24_000, new Side(40_000, "COPY"), new Side(1_000, ""), GOAL));
        assertThat(table.toString().lines())
                .hasSize(3)
                .allMatch(line -> line.length() == table.toString().indexOf('\n'))
                .last()
                .asString()
                .startsWith("| G2     | intake | 24,000/s | 40,000/s COPY | 1,000/s | 60 % of limit, 24.0 x stock |")
                .endsWith("| yes |");
    }

    @Test
    void meets_a_goal_only_in_every_part() {
        assertThat(met(24_000, 40_000, 1_000)).isEqualTo("yes");
        assertThat(met(19_999, 30_000, 900)).isEqualTo("no");
        assertThat(met(24_000, 50_000, 1_000)).isEqualTo("no");
        assertThat(met(24_000, 40_000, 1_300)).isEqualTo("no");
    }

    @Test
    void leaves_out_what_was_not_measured() {
        var row = Row.rate("G3", "rebuild", 30_000, Side.NONE, Side.NONE, GOAL);
        assertThat(row.limit() + row.stock() + row.ratio()).isEmpty();
        assertThat(row.met()).isEqualTo("yes");
    }

    private static String met(double measured, double limit, double stock) {
        return Row.rate("G2", "intake", measured, new Side(limit, "COPY"), new Side(stock, ""), GOAL)
                .met();
    }
}
