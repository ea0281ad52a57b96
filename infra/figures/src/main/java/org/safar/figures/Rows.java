package org.safar.figures;

import java.util.BitSet;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;
import org.safar.figures.Dictionary.Words;
import org.safar.figures.SamePerson.Link;

/**
 * The table as one writer left it, for any number of readers: nothing that it shows changes any more.
 *
 * @param count rows of it; the arrays may already hold more, which are not its own
 * @param head the position up to which every version is in it
 * @param snapshots the rows valid after each {@link #SNAPSHOT} rows
 * @param current the rows valid at the head
 * @param linked the rows of cases that a link was ever told of
 */
@SuppressWarnings("ArrayRecordComponent") // published whole, never compared
record Rows(
        Chunk[] chunks,
        int count,
        long head,
        Words<String> codes,
        Words<Route> routes,
        Words<Background> backgrounds,
        List<RoaringBitmap> snapshots,
        BitSet current,
        BitSet linked,
        List<Link> links,
        ExchangeFacts exchange) {
    static final int SNAPSHOT = 1 << 18;

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

    /** The rows that held at the position: one for each case known by then. The caller does not change them. */
    BitSet valid(long position) {
        var rows = upTo(position);
        if (rows == count) return current;
        var passed = rows / SNAPSHOT;
        // plain bits: up to a snapshot's length of rows is to be put in and taken out again, one at a time
        var valid = new BitSet(rows);
        if (passed > 0) snapshots.get(passed - 1).forEach((int row) -> valid.set(row));
        for (var row = passed * SNAPSHOT; row < rows; row++) {
            valid.set(row);
            var replaced = replaces(row);
            if (replaced >= 0) valid.clear(replaced);
        }
        return valid;
    }

    /** Those of the rows whose person may have others. */
    BitSet several(BitSet valid) {
        var several = (BitSet) linked.clone();
        several.and(valid);
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

    int day(int row, Packed.Day day) {
        return chunk(row).day(row & Chunk.MASK, day);
    }

    Route route(int row) {
        return routes.of(chunk(row).journey(row & Chunk.MASK));
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
