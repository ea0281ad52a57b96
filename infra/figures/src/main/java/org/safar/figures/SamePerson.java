package org.safar.figures;

import java.util.List;
import org.safar.kernel.code.Provenance;

/** Which cases are of one person, by what was known at a position: whom links bind together, however long the chain. */
final class SamePerson {
    private final int[] next;

    /**
     * That two cases are of one person.
     *
     * @param one its number in the table
     * @param from the position from which on that is known
     * @param until the position from which on it is so no more
     * @param provenance in which it was said: it binds cases of that provenance alone
     */
    record Link(int one, int other, long from, long until, Provenance provenance) {

        private boolean holds(long position, Provenance counted) {
            return from <= position && position < until && provenance == counted;
        }
    }

    private SamePerson(int cases) {
        this.next = new int[cases];
        for (var number = 0; number < cases; number++) next[number] = number;
    }

    static SamePerson asOf(List<Link> links, long position, Provenance provenance) {
        var cases = links.stream()
                .mapToInt(link -> Math.max(link.one(), link.other()) + 1)
                .max()
                .orElse(0);
        var same = new SamePerson(cases);
        for (var link : links) if (link.holds(position, provenance)) same.join(link.one(), link.other());
        return same;
    }

    /** The same number for every case of one person. */
    int of(int number) {
        if (number >= next.length) return number;
        var last = number;
        while (next[last] != last) {
            next[last] = next[next[last]];
            last = next[last];
        }
        return last;
    }

    private void join(int one, int other) {
        var low = Math.min(of(one), of(other));
        var high = Math.max(of(one), of(other));
        next[high] = low;
    }
}
