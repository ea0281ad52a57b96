package org.safar.figures;

/** One cell: how many, and the sum of their record keys, by contributing hub. */
final class Sum {
    private final int[] counts = new int[Tally.PARTS];
    private final int[] keys = new int[Tally.PARTS];

    void add(int hub, int key) {
        counts[hub]++;
        keys[hub] += key;
    }

    void add(Sum other) {
        for (var hub = 0; hub < Tally.PARTS; hub++) {
            counts[hub] += other.counts[hub];
            keys[hub] += other.keys[hub];
        }
    }

    Parts parts() {
        return new Parts(counts.clone(), keys.clone());
    }
}
