package org.safar.figures;

/** One cell: how many, and the sum of their record keys, by contributing hub. */
final class Sum {
    private final long[] sums = new long[Tally.PARTS];

    /** One more, as {@link Parts#one} writes it. */
    void add(int hub, long one) {
        sums[hub] += one;
    }

    void add(Sum other) {
        for (var hub = 0; hub < Tally.PARTS; hub++) sums[hub] += other.sums[hub];
    }

    Parts parts() {
        return Parts.of(sums, 0);
    }
}
