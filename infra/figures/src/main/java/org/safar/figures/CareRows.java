package org.safar.figures;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Rows of so many numbers each, in columns, and the positions between which each holds. One thread writes. */
final class CareRows {
    private static final long ON = Long.MAX_VALUE;

    private final int[][] columns;
    private long[] from = new long[64];
    private long[] until = new long[64];
    private int count;

    CareRows(int columns) {
        this.columns = new int[columns][from.length];
    }

    /** @return the row's own number */
    int add(long position, int... numbers) {
        if (count == from.length) grow();
        from[count] = position;
        until[count] = ON;
        for (var column = 0; column < columns.length; column++) columns[column][count] = numbers[column];
        return count++;
    }

    private void grow() {
        from = Arrays.copyOf(from, count * 2);
        until = Arrays.copyOf(until, count * 2);
        for (var column = 0; column < columns.length; column++)
            columns[column] = Arrays.copyOf(columns[column], count * 2);
    }

    /** From the position on it holds no more. */
    void end(int row, long position) {
        until[row] = position;
    }

    Held published() {
        return new Held(columns.clone(), from, until, count);
    }

    /**
     * As many rows as there were when it was published. Which of them are ended later, by positions beyond those that may be asked about
     * until then, makes no difference here.
     */
    @SuppressWarnings("ArrayRecordComponent") // read by few, never compared
    record Held(int[][] columns, long[] from, long[] until, int count) {
        /** Goes through the rows that hold at the position. */
        void at(long position, IntConsumer each) {
            for (var row = 0; row < count; row++) if (from[row] <= position && position < until[row]) each.accept(row);
        }
    }
}
