package org.safar.figures;

import java.util.Arrays;

/**
 * What is in a cell before anything is hidden: how many, and the sum of their record keys modulo 1 (as 32 bits), for
 * each
 * contributing hub. Never leaves this package unprotected.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Parts(int[] counts, int[] keys) {
    static final Parts NONE = new Parts(new int[Tally.PARTS], new int[Tally.PARTS]);

    int total() {
        return Arrays.stream(counts).sum();
    }
}
