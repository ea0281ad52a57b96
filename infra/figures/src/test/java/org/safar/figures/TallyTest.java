package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final int MANY = 20_000;

    /** Small cells and long ones, few often and many once, in two tallies that are added up. */
    @Test
    void counts_as_a_map_does() {
        var random = new Random(7);
        var counts = new TreeMap<Long, int[]>();
        var keys = new TreeMap<Long, int[]>();
        var tallies = new Tally[] {new Tally(), new Tally()};
        for (var i = 0; i < MANY; i++) {
            var cell = (long) random.nextInt(1 << random.nextInt(17));
            if (random.nextBoolean()) cell |= (long) random.nextInt(1 << random.nextInt(12)) << 21;
            var hub = 1 + random.nextInt(5);
            var key = random.nextInt();
            tallies[random.nextInt(2)].add(cell, hub, Parts.one(key));
            counts.computeIfAbsent(cell, _ -> new int[Tally.PARTS])[hub]++;
            keys.computeIfAbsent(cell, _ -> new int[Tally.PARTS])[hub] += key;
        }
        tallies[0].add(tallies[1]);
        assertThat(tallies[0].cells())
                .containsExactly(
                        counts.keySet().stream().mapToLong(Long::longValue).toArray());
        counts.forEach((cell, expected) -> {
            assertThat(tallies[0].parts(cell).counts()).isEqualTo(expected);
            assertThat(tallies[0].parts(cell).keys()).isEqualTo(keys.get(cell));
        });
        assertThat(tallies[0].parts(1L << 40).total()).isZero();
    }
}
