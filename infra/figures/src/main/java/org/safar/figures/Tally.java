package org.safar.figures;

import java.util.Arrays;

/**
 * Counts by cell, and in each cell by contributing hub, with the sum of the record keys: an open-addressing table of
 * longs.
 */
final class Tally {
    /** Hubs have the numbers 1 to 5. */
    static final int PARTS = 6;

    private long[] cells = new long[64];
    private int[] counts = new int[64 * PARTS];
    private int[] keys = new int[64 * PARTS];
    private int size;

    Tally() {
        Arrays.fill(cells, -1);
    }

    void add(long cell, int hub, int key) {
        var slot = slot(cell);
        counts[slot * PARTS + hub]++;
        keys[slot * PARTS + hub] += key;
    }

    void add(Tally other) {
        for (var from = 0; from < other.cells.length; from++) {
            if (other.cells[from] == -1) continue;
            var to = slot(other.cells[from]);
            for (var hub = 0; hub < PARTS; hub++) {
                counts[to * PARTS + hub] += other.counts[from * PARTS + hub];
                keys[to * PARTS + hub] += other.keys[from * PARTS + hub];
            }
        }
    }

    /** The cells in which something is. */
    long[] cells() {
        return Arrays.stream(cells).filter(cell -> cell >= 0).sorted().toArray();
    }

    Parts parts(long cell) {
        var slot = find(cell);
        if (cells[slot] != cell) return Parts.NONE;
        var from = slot * PARTS;
        return new Parts(Arrays.copyOfRange(counts, from, from + PARTS), Arrays.copyOfRange(keys, from, from + PARTS));
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
        var oldCounts = counts;
        var oldKeys = keys;
        cells = new long[oldCells.length * 2];
        Arrays.fill(cells, -1);
        counts = new int[cells.length * PARTS];
        keys = new int[cells.length * PARTS];
        for (var old = 0; old < oldCells.length; old++) {
            if (oldCells[old] == -1) continue;
            var slot = find(oldCells[old]);
            cells[slot] = oldCells[old];
            System.arraycopy(oldCounts, old * PARTS, counts, slot * PARTS, PARTS);
            System.arraycopy(oldKeys, old * PARTS, keys, slot * PARTS, PARTS);
        }
    }
}
