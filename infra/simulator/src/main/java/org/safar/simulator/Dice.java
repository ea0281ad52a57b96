package org.safar.simulator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance, repeatable: the same seed and the same purpose throw the same numbers. */
final class Dice {
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** @param purpose numbers that tell one use of the seed from another */
    static Dice of(long seed, long... purpose) {
        var mixed = mix(seed);
        for (var part : purpose) mixed = mix(mixed ^ mix(part));
        return new Dice(mixed);
    }

    /** @param probability 0 to 1 */
    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** 0 to 1, 1 excluded. */
    double fraction() {
        return random.nextDouble();
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> T oneOf(Shares<T> shares) {
        return shares.at(random.nextDouble());
    }

    /** Up to so many different ones, at least one. */
    <T> Set<T> someOf(Shares<T> shares, int most) {
        var some = new HashSet<T>();
        var draws = between(1, most);
        for (var i = 0; i < draws; i++) some.add(oneOf(shares));
        return some;
    }

    /** In a new order. */
    <T> List<T> shuffled(List<T> items) {
        var shuffled = new ArrayList<>(items);
        for (var i = shuffled.size() - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            shuffled.set(i, shuffled.set(j, shuffled.get(i)));
        }
        return List.copyOf(shuffled);
    }

    UUID uuid() {
        var high = random.nextLong() & ~0xF000L | VERSION_4;
        var low = random.nextLong() >>> 2 | VARIANT_2;
        return new UUID(high, low);
    }

    void fill(byte[] bytes) {
        random.nextBytes(bytes);
    }

    /** Stafford's thirteenth variant of the finaliser of MurmurHash3. */
    private static long mix(long value) {
        var z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
