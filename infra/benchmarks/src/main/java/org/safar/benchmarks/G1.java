package org.safar.benchmarks;

import java.util.List;
import java.util.Locale;
import org.safar.benchmarks.Row.Goal;
import org.safar.benchmarks.Row.Side;
import org.safar.benchmarks.Safar.Singles;

/** Single durable commands over HTTP. */
final class G1 {
    private G1() {}

    static List<Row> rows(Singles singles, Side limit, double stock) {
        var goal = new Goal(SingleCommands.PACE, 0, 3, "1,500/s, 3 x stock");
        var rate = Row.rate(
                "G1", "single commands, 64 senders", singles.flatOut().median(), limit, new Side(stock, ""), goal);
        var paced = singles.paced();
        var open = String.format(Locale.ROOT, "the same at %,.0f/s, open model", SingleCommands.PACE);
        return List.of(
                rate,
                new Row("G1", open, paced.inWords(), "", "", "", "p99 < 100 ms", Row.yes(paced.millis(99) < 100)));
    }
}
