package org.safar.figures;

import java.util.List;

/** One question while the rows pass by: what it counts, and into which cells. */
final class Panel {
    private static final int BITS = 21;
    private static final long MASK = (1L << BITS) - 1;

    private final Question question;
    private final Indicator indicator;
    private final Dimension[] dimensions;
    private final Packed.Day reference;
    private final Period period;
    private final Reading reading;
    private final int[][] values = new int[3][Reading.MOST];
    private final int[] counts = new int[3];
    private final Tally cells = new Tally();
    private final Sum totals = new Sum();
    private final Sum recorded = new Sum();
    private final Sum denominators = new Sum();

    Panel(Question question, Rows rows) {
        this.question = question;
        this.indicator = question.indicator();
        this.dimensions = question.dimensions().toArray(Dimension[]::new);
        this.reference = question.dateBy().day();
        this.period = new Period(question.filter().from(), question.filter().to());
        this.reading = new Reading(rows, question.seenFrom());
    }

    Question question() {
        return question;
    }

    /** A row that is of the cases asked about. */
    void take(Rows rows, int row, long bits, int key, Route route) {
        var day = rows.day(row, reference);
        if (!period.holds(day)) return;
        var hub = Packed.HUB.of(bits);
        var of = indicator.denominator();
        if (of != null && of.counts(rows, row, bits, route)) denominators.add(hub, key);
        if (!indicator.counts(rows, row, bits, route)) return;
        totals.add(hub, key);
        var known = true;
        for (var d = 0; d < dimensions.length; d++) {
            counts[d] = reading.read(dimensions[d], row, bits, day, route, values[d]);
            known &= counts[d] == 0 || values[d][0] != 0;
        }
        if (known) recorded.add(hub, key);
        if (dimensions.length > 0) spread(0, 0, hub, key);
    }

    private void spread(int dimension, long cell, int hub, int key) {
        var last = dimension == dimensions.length - 1;
        for (var i = 0; i < counts[dimension]; i++) {
            var longer = cell << BITS | values[dimension][i];
            if (last) cells.add(longer, hub, key);
            else spread(dimension + 1, longer, hub, key);
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
