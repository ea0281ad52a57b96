package org.safar.figures;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;
import org.safar.figures.Dictionary.Words;
import org.safar.figures.SamePerson.Link;

/**
 * The table as one writer left it, for any number of readers: nothing that it shows changes any more.
 *
 * @param count rows of it; the arrays may already hold more, which are not its own
 * @param head the position up to which every version is in it
 * @param ends the routes' origins and destinations, a column for each level, in the order of a route's numbers
 * @param snapshots the rows valid after each {@link #SNAPSHOT} rows
 * @param current the rows valid at the head, a bit for each
 * @param linked the rows of cases that a link was ever told of
 */
@SuppressWarnings("ArrayRecordComponent") // published whole, never compared
record Rows(
        Chunk[] chunks,
        int count,
        long head,
        Words<String> codes,
        Words<Route> routes,
        int[][] ends,
        Words<Background> backgrounds,
        List<RoaringBitmap> snapshots,
        long[] current,
        BitSet linked,
        List<Link> links,
        ExchangeFacts exchange) {
    static final int SNAPSHOT = 1 << 18;

    private static final long[] NOTHING = {};

    /** How many rows had been written at the position. */
    int upTo(long position) {
        if (position >= head) return count;
        var low = 0;
        var high = count;
        while (low < high) {
            var middle = low + high >>> 1;
            if (position(middle) <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** The rows that held at the position, a bit for each: one for each case known by then. The caller does not change them. */
    long[] valid(long position) {
        var rows = upTo(position);
        if (rows == count) return current;
        var passed = rows / SNAPSHOT;
        // plain bits: up to a snapshot's length of rows is to be put in and taken out again, one at a time
        var held = passed == 0 ? NOTHING : BitSetUtil.toLongArray(snapshots.get(passed - 1));
        var valid = Arrays.copyOf(held, (rows >>> 6) + 1);
        for (var row = passed * SNAPSHOT; row < rows; row++) {
            valid[row >>> 6] |= 1L << row;
            var replaced = replaces(row);
            if (replaced >= 0) valid[replaced >>> 6] &= ~(1L << replaced);
        }
        return valid;
    }

    /** How many of the bits are set. */
    static int count(long[] valid) {
        var count = 0;
        for (var word : valid) count += Long.bitCount(word);
        return count;
    }

    /** Those of the rows whose person may have others. */
    BitSet several(long[] valid) {
        var several = BitSet.valueOf(valid);
        several.and(linked);
        return several;
    }

    long position(int row) {
        return chunk(row).position(row & Chunk.MASK);
    }

    int replaces(int row) {
        return chunk(row).replaces(row & Chunk.MASK);
    }

    long bits(int row) {
        return chunk(row).bits(row & Chunk.MASK);
    }

    /** What the row counts in, as {@link Indicator#among} reads it. */
    int counts(int row) {
        return chunk(row).counts(row & Chunk.MASK);
    }

    /** Brings the words of rows into columns. */
    void read(int[] row, int size, long[][] columns) {
        for (var i = 0; i < size; i++) chunk(row[i]).read(row[i] & Chunk.MASK, columns, i);
    }

    int day(int row, Packed.Day day) {
        return chunk(row).day(row & Chunk.MASK, day);
    }

    Route route(int row) {
        return routes.of(routeNumber(row));
    }

    int routeNumber(int row) {
        return chunk(row).route(row & Chunk.MASK);
    }

    Background background(int row) {
        return backgrounds.of(chunk(row).background(row & Chunk.MASK));
    }

    int key(int row) {
        return chunk(row).key(row & Chunk.MASK);
    }

    /** Of its case, the same in all of the case's rows. */
    int number(int row) {
        return chunk(row).number(row & Chunk.MASK);
    }

    private Chunk chunk(int row) {
        return chunks[row >>> Chunk.BITS];
    }
}
