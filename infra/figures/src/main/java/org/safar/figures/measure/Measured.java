package org.safar.figures.measure;

import java.util.List;
import java.util.Optional;
import org.safar.figures.Answer.Cell;
import org.safar.figures.Value;

/**
 * What was counted, with everything needed to read it rightly.
 *
 * @param cells as in {@link org.safar.figures.Answer}; periods in their order
 * @param total of all cells, each amount once; protected by itself, so that parts need not add up
 * @param recorded how much of the total has every field that the breakdowns ask for
 * @param denominator of which the total is a share; empty for what stands alone
 */
public record Measured(
        Measure measure,
        List<Breakdown> breakdowns,
        List<Cell> cells,
        Value total,
        Value recorded,
        Optional<Value> denominator) {
    public Measured {
        breakdowns = List.copyOf(breakdowns);
        cells = List.copyOf(cells);
    }
}
