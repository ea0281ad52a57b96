package org.safar.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Block.Values;

/** One question while the rows pass by: what it counts, and into which cells. */
final class Panel {
    private static final int BITS = 21;
    private static final long MASK = (1L << BITS) - 1;

    private final Question question;
    private final Period period;
    private final int[] day;
    private final boolean[] counted;
    private final boolean @Nullable [] of;
    private final Values[] dimensions;
    private final Tally cells = new Tally();
    private final Sum totals = new Sum();
    private final Sum recorded = new Sum();
    private final Sum denominators = new Sum();

    Panel(Question question, Block block) {
        this.question = question;
        this.period = new Period(question.filter().from(), question.filter().to());
        var reference = question.dateBy().day();
        var indicator = question.indicator();
        var denominator = indicator.denominator();
        this.day = block.days(reference);
        this.counted = block.counts(indicator);
        this.of = denominator == null ? null : block.counts(denominator);
        this.dimensions = question.dimensions().stream()
                .map(dimension -> block.values(dimension, reference, question.seenFrom()))
                .toArray(Values[]::new);
    }

    Question question() {
        return question;
    }

    /** Rows that are of the cases asked about. */
    void take(Block block) {
        for (var i = 0; i < block.size(); i++) {
            if (!period.holds(day[i])) continue;
            var hub = block.hub()[i];
            var key = block.key()[i];
            if (of != null && of[i]) denominators.add(hub, key);
            if (!counted[i]) continue;
            totals.add(hub, key);
            if (known(i)) recorded.add(hub, key);
            if (dimensions.length > 0) spread(0, 0, i, hub, key);
        }
    }

    private boolean known(int i) {
        for (var dimension : dimensions) {
            var from = dimension.from[i];
            if (from < dimension.from[i + 1] && dimension.numbers[from] == 0) return false;
        }
        return true;
    }

    private void spread(int d, long cell, int i, int hub, int key) {
        var last = d == dimensions.length - 1;
        var values = dimensions[d];
        for (var at = values.from[i]; at < values.from[i + 1]; at++) {
            var longer = cell << BITS | values.numbers[at];
            if (last) cells.add(longer, hub, key);
            else spread(d + 1, longer, i, hub, key);
        }
    }

    Parts total() {
        return totals.parts();
    }

    Parts recorded() {
        return recorded.parts();
    }

    Parts denominator() {
        return denominators.parts();
    }

    Parts parts(long cell) {
        return cells.parts(cell);
    }

    long[] cells() {
        return cells.cells();
    }

    /** The values' numbers of a cell, one for each dimension. */
    int[] numbers(long cell) {
        var numbers = new int[dimensions.length];
        var rest = cell;
        for (var d = dimensions.length - 1; d >= 0; d--, rest >>>= BITS) numbers[d] = (int) (rest & MASK);
        return numbers;
    }

    static long cell(List<Integer> numbers) {
        var cell = 0L;
        for (var number : numbers) cell = cell << BITS | number;
        return cell;
    }
}
