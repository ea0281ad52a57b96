package org.safar.figures;

import java.util.BitSet;

/**
 * The rows of a block that an indicator counts, by a date within the period, each person once; over all blocks, how many they are.
 * Panels that count the same share one.
 */
final class Selection {
    private final Period period;
    private final boolean[] counted;
    private final int[] day;
    private final BitSet again;
    private final int[] rows = new int[Block.ROWS];
    private final Sum sum = new Sum();
    private int size;

    /** @param again the rows of whoever counts by another row */
    Selection(Period period, boolean[] counted, int[] day, BitSet again) {
        this.period = period;
        this.counted = counted;
        this.day = day;
        this.again = again;
    }

    void read(Block block) {
        size = 0;
        for (var i = 0; i < block.size(); i++) {
            if (!counted[i] || !period.holds(day[i]) || again.get(block.row(i))) continue;
            rows[size++] = i;
            sum.add(block.hub()[i], block.one()[i]);
        }
    }

    /** Their places in the block, in order, up to {@link #size}. */
    int[] rows() {
        return rows;
    }

    int size() {
        return size;
    }

    Sum sum() {
        return sum;
    }
}
