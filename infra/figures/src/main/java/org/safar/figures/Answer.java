package org.safar.figures;

import java.util.List;
import java.util.Optional;
import org.safar.kernel.code.Provenance;

/**
 * What was counted, with everything needed to read it rightly.
 *
 * @param indicator what it is; carries id, version, words and unit
 * @param dateBy by which date the period is meant
 * @param cells of closed dimensions in the order of their lists, "not recorded" last; otherwise the largest shown
 *     first. A withheld cell of an open dimension is not listed: it stands with those in which nothing is
 * @param total of all cells, each case once; protected by itself, so that parts need not add up
 * @param recorded how many of the total have every field that the dimensions ask for
 * @param denominator of which the total is a share; empty for what stands alone
 * @param disclosure how it was protected
 * @param position as of which
 */
public record Answer(
        Indicator indicator,
        List<Dimension> dimensions,
        DateBy dateBy,
        Provenance provenance,
        List<Cell> cells,
        Value total,
        Value recorded,
        Optional<Denominator> denominator,
        String disclosure,
        long position) {
    public Answer {
        dimensions = List.copyOf(dimensions);
        cells = List.copyOf(cells);
    }

    /** @param keys one value of each dimension */
    public record Cell(List<String> keys, Value value) {
        public Cell {
            keys = List.copyOf(keys);
        }
    }

    public record Denominator(Indicator indicator, Value value) {}
}
