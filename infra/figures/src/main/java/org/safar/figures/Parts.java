package org.safar.figures;

import java.util.Arrays;

/**
 * What is in a cell before anything is hidden: how many, and the sum of their record keys modulo 1 (as 32 bits), for each contributing
 * hub. Never leaves this package unprotected.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Parts(int[] counts, int[] keys) {
    static final Parts NONE = new Parts(new int[Tally.PARTS], new int[Tally.PARTS]);

    /** One with this key, to be summed: its key above, where what overflows is gone, and a count below, which never reaches it. */
    static long one(int key) {
        return (long) key << Integer.SIZE | 1;
    }

    /** From sums of such ones, one a hub. */
    static Parts of(long[] sums, int from) {
        var parts = new Parts(new int[Tally.PARTS], new int[Tally.PARTS]);
        for (var hub = 0; hub < Tally.PARTS; hub++) {
            parts.counts[hub] = (int) sums[from + hub];
            parts.keys[hub] = (int) (sums[from + hub] >>> Integer.SIZE);
        }
        return parts;
    }

    /** What is left without some of it. */
    Parts without(Parts some) {
        var rest = new Parts(counts.clone(), keys.clone());
        for (var hub = 0; hub < Tally.PARTS; hub++) {
            rest.counts[hub] -= some.counts[hub];
            rest.keys[hub] -= some.keys[hub];
        }
        return rest;
    }

    int total() {
        return Arrays.stream(counts).sum();
    }
}
