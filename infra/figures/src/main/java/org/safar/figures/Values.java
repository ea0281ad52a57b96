package org.safar.figures;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What the rows of a block have in a dimension: those of row {@code i} from {@code from[i]} to before {@code from[i + 1]}. */
final class Values {
    private static final int[] SINGLE = IntStream.rangeClosed(0, Block.ROWS).toArray();

    private final int[] several = new int[Block.ROWS + 1];
    int[] from = several;
    int[] numbers = new int[Block.ROWS * 2];
    private int size;

    /** Every row has one value, under its own number. */
    void single() {
        from = SINGLE;
    }

    boolean areSingle() {
        return from == SINGLE;
    }

    /** What is added next is of this row; the row after the last one ends them. */
    void begin(int row) {
        if (row == 0) size = 0;
        several[row] = size;
    }

    void add(int number) {
        if (size == numbers.length) numbers = Arrays.copyOf(numbers, size * 2);
        numbers[size++] = number;
    }
}
