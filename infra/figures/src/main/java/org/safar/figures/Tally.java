package org.safar.figures;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Counts by cell, and in each cell by contributing hub, with the sum of the record keys. Cells of one dimension have small numbers and
 * lie in an array under them; those of several are long and lie in an open-addressing table.
 */
final class Tally {
    /** Hubs have the numbers 1 to 5. */
    static final int PARTS = 6;

    /** Above every month since the year 0, and every place. */
    private static final int SMALL = 1 << 16;

    private long[] small = new long[16 * PARTS];
    private long[] cells = {-1, -1};
    private long[] large = new long[2 * PARTS];
    private int size;

    /** One more, as {@link Parts#one} writes it, or as many as were summed. */
    void add(long cell, int hub, long one) {
        if (cell < SMALL) {
            var at = room((int) cell) + hub;
            small[at] += one;
        } else {
            var at = slot(cell) * PARTS + hub;
            large[at] += one;
        }
    }

    /** One more for each row counted. */
    void add(int[] numbers, Selection counted) {
        var rows = counted.rows();
        var hub = counted.hub();
        var one = counted.one();
        var sums = small;
        for (var s = 0; s < counted.size(); s++) {
            var number = numbers[rows[s]];
            var at = number * PARTS + hub[s];
            if (number < SMALL && at < sums.length) {
                sums[at] += one[s];
            } else {
                add(number, hub[s], one[s]);
                sums = small;
            }
        }
    }

    void add(Tally other) {
        for (var cell = 0; cell < other.small.length / PARTS; cell++)
            if (other.has(cell)) add(cell, other.small, cell * PARTS);
        for (var slot = 0; slot < other.cells.length; slot++)
            if (other.cells[slot] != -1) add(other.cells[slot], other.large, slot * PARTS);
    }

    private void add(long cell, long[] sums, int from) {
        for (var hub = 0; hub < PARTS; hub++) add(cell, hub, sums[from + hub]);
    }

    /** The cells in which something is, rising. */
    long[] cells() {
        var few = IntStream.range(0, small.length / PARTS).filter(this::has).asLongStream();
        var many = Arrays.stream(cells).filter(cell -> cell >= 0).sorted();
        return LongStream.concat(few, many).toArray();
    }

    Parts parts(long cell) {
        if (cell < SMALL) return cell * PARTS < small.length ? Parts.of(small, (int) cell * PARTS) : Parts.NONE;
        var slot = find(cell);
        return cells[slot] == cell ? Parts.of(large, slot * PARTS) : Parts.NONE;
    }

    private boolean has(int cell) {
        for (var hub = 0; hub < PARTS; hub++) if (small[cell * PARTS + hub] != 0) return true;
        return false;
    }

    /** Where a small cell's sums begin. */
    private int room(int cell) {
        var at = cell * PARTS;
        if (at >= small.length) small = Arrays.copyOf(small, Integer.highestOneBit(cell) * 2 * PARTS);
        return at;
    }

    private int slot(long cell) {
        var slot = find(cell);
        if (cells[slot] == cell) return slot;
        if (2 * (size + 1) > cells.length) {
            grow();
            slot = find(cell);
        }
        cells[slot] = cell;
        size++;
        return slot;
    }

    private int find(long cell) {
        var mask = cells.length - 1;
        var slot = (int) (cell * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (cells[slot] != -1 && cells[slot] != cell) slot = slot + 1 & mask;
        return slot;
    }

    private void grow() {
        var oldCells = cells;
        var oldSums = large;
        cells = new long[oldCells.length * 2];
        Arrays.fill(cells, -1);
        large = new long[cells.length * PARTS];
        for (var old = 0; old < oldCells.length; old++) {
            if (oldCells[old] == -1) continue;
            var slot = find(oldCells[old]);
            cells[slot] = oldCells[old];
            System.arraycopy(oldSums, old * PARTS, large, slot * PARTS, PARTS);
        }
    }
}
