package org.safar.figures;

import java.util.BitSet;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;
import org.safar.figures.Dictionary.Words;

/**
 * The table as one writer left it, for any number of readers: nothing that it shows changes any more.
 *
 * @param count rows of it; the arrays may already hold more, which are not its own
 * @param head the position up to which every version is in it
 * @param keys record keys by person
 * @param snapshots the rows valid after each {@link #SNAPSHOT} rows
 * @param current the rows valid at the head
 */
@SuppressWarnings("ArrayRecordComponent") // published whole, never compared
record Rows(
        Chunk[] chunks,
        int count,
        long head,
        int[] keys,
        Words<String> codes,
        Words<Route> routes,
        Words<Background> backgrounds,
        List<RoaringBitmap> snapshots,
        BitSet current,
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

    long position(int row) {
        return chunks[row >>> Chunk.BITS].position[row & Chunk.MASK];
    }

    int replaces(int row) {
        return chunks[row >>> Chunk.BITS].replaces[row & Chunk.MASK];
    }

    long bits(int row) {
        return chunks[row >>> Chunk.BITS].bits[row & Chunk.MASK];
    }

    int day(int row, Packed.Day day) {
        var word = chunks[row >>> Chunk.BITS].days[day.ordinal() / 3][row & Chunk.MASK];
        return Packed.unpack(word, day.ordinal() % 3);
    }

    int journey(int row) {
        return chunks[row >>> Chunk.BITS].journey[row & Chunk.MASK];
    }

    Route route(int row) {
        return routes.of(journey(row));
    }

    Background background(int row) {
        return backgrounds.of(chunks[row >>> Chunk.BITS].background[row & Chunk.MASK]);
    }

    int person(int row) {
        return chunks[row >>> Chunk.BITS].person[row & Chunk.MASK];
    }

    int key(int row) {
        return keys[person(row)];
    }
}
