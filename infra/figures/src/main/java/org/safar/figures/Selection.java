package org.safar.figures;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * The rows of a block that an indicator counts, by a date within the period, each person once; over all blocks, how many they are.
 * Panels that count the same share one.
 */
final class Selection {
    private final Indicator indicator;
    private final Period period;
    private final int[] day;
    private final BitSet again;
    private final int[] rows = new int[Block.ROWS];
    private final int[] hub = new int[Block.ROWS];
    private final long[] one = new long[Block.ROWS];
    private final Sum sum = new Sum();
    private boolean isListed;
    private int size;

    /** @param again the rows of whoever counts by another row */
    Selection(Indicator indicator, Period period, int[] day, BitSet again) {
        this.indicator = indicator;
        this.period = period;
        this.day = day;
        this.again = again;
    }

    /** Whoever wants the rows themselves says so before the first block is read. */
    Selection listed() {
        isListed = true;
        return this;
    }

    void read(Block block) {
        if (isListed || !period.isOpen() || !again.isEmpty()) list(block);
        else count(block);
    }

    private void count(Block block) {
        var all = block.all();
        var hubs = block.hub();
        var ones = block.one();
        for (var i = 0; i < block.size(); i++) sum.add(hubs[i], ones[i] * indicator.among(all[i]));
    }

    private void list(Block block) {
        size = 0;
        var all = block.all();
        for (var i = 0; i < block.size(); i++) {
            rows[size] = i;
            size += indicator.among(all[i]);
        }
        if (!period.isOpen()) narrow(i -> period.holds(day[i]));
        if (!again.isEmpty()) narrow(i -> !again.get(block.row(i)));
        for (var s = 0; s < size; s++) {
            hub[s] = block.hub()[rows[s]];
            one[s] = block.one()[rows[s]];
            sum.add(hub[s], one[s]);
        }
    }

    private void narrow(IntPredicate stays) {
        var before = size;
        size = 0;
        for (var s = 0; s < before; s++) if (stays.test(rows[s])) rows[size++] = rows[s];
    }

    /** Their places in the block, in order, up to {@link #size}. */
    int[] rows() {
        return rows;
    }

    /** Of each of them, in the same order. */
    int[] hub() {
        return hub;
    }

    /** What each of them adds to a cell. */
    long[] one() {
        return one;
    }

    int size() {
        return size;
    }

    Sum sum() {
        return sum;
    }
}
