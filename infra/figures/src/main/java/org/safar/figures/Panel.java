package org.safar.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Persons.Counted;

/** One question while the rows pass by: what it counts, and into which cells. */
final class Panel {
    private static final int BITS = 21;
    private static final long MASK = (1L << BITS) - 1;

    private final Question question;
    private final Selection counted;
    private final @Nullable Selection of;
    private final Values[] dimensions;
    private final Tally cells = new Tally();
    private final Sum recorded = new Sum();

    Panel(Question question, Block block) {
        this.question = question;
        var reference = question.dateBy().day();
        var denominator = question.indicator().denominator();
        this.counted = block.selection(new Counted(question.indicator(), reference));
        this.of = denominator == null ? null : block.selection(new Counted(denominator, reference));
        this.dimensions = question.dimensions().stream()
                .map(dimension -> block.values(dimension, reference, question.seenFrom()))
                .toArray(Values[]::new);
        if (dimensions.length > 0) counted.listed();
    }

    Question question() {
        return question;
    }

    /** The block as it was just read. */
    void take() {
        switch (dimensions.length) {
            case 0 -> {}
            case 1 -> takeOne(dimensions[0]);
            case 2 -> takePairs(dimensions[0], dimensions[1]);
            default -> takeSeveral();
        }
    }

    private void takeOne(Values values) {
        if (values.areSingle()) {
            cells.add(values.numbers, counted);
            return;
        }
        for (var s = 0; s < counted.size(); s++) {
            var i = counted.rows()[s];
            for (var at = values.from[i]; at < values.from[i + 1]; at++)
                cells.add(values.numbers[at], counted.hub()[s], counted.one()[s]);
        }
    }

    private void takePairs(Values above, Values below) {
        if (!above.areSingle() || !below.areSingle()) {
            takeSeveral();
            return;
        }
        for (var s = 0; s < counted.size(); s++) {
            var i = counted.rows()[s];
            var first = above.numbers[i];
            var second = below.numbers[i];
            if (first != 0 && second != 0) recorded.add(counted.hub()[s], counted.one()[s]);
            cells.add((long) first << BITS | second, counted.hub()[s], counted.one()[s]);
        }
    }

    private void takeSeveral() {
        for (var s = 0; s < counted.size(); s++) {
            var i = counted.rows()[s];
            if (known(i)) recorded.add(counted.hub()[s], counted.one()[s]);
            spread(0, 0, i, counted.hub()[s], counted.one()[s]);
        }
    }

    private boolean known(int i) {
        for (var dimension : dimensions) {
            var from = dimension.from[i];
            if (from < dimension.from[i + 1] && dimension.numbers[from] == 0) return false;
        }
        return true;
    }

    private void spread(int d, long cell, int i, int hub, long one) {
        var last = d == dimensions.length - 1;
        var values = dimensions[d];
        for (var at = values.from[i]; at < values.from[i + 1]; at++) {
            var longer = cell << BITS | values.numbers[at];
            if (last) cells.add(longer, hub, one);
            else spread(d + 1, longer, i, hub, one);
        }
    }

    /** Another's rows as well. What panels share is added once, by who holds their blocks. */
    void add(Panel other) {
        cells.add(other.cells);
        recorded.add(other.recorded);
    }

    Parts total() {
        return counted.sum().parts();
    }

    /** What counts and is recorded in every dimension: of one, what is not in its cell for what is not. */
    Parts recorded() {
        return switch (dimensions.length) {
            case 0 -> total();
            case 1 -> total().without(cells.parts(0));
            default -> recorded.parts();
        };
    }

    Parts denominator() {
        return of == null ? Parts.NONE : of.sum().parts();
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
