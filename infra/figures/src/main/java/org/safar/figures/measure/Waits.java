package org.safar.figures.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safar.figures.Disclosure;
import org.safar.figures.Spread;
import org.safar.figures.Value;
import org.safar.kernel.time.PartialDate;

/** Who waits for something, by the year in which they began and by who waits for whom. */
final class Waits {
    private static final Comparator<List<String>> BY_KEYS = Comparator.comparing(keys -> String.join("\n", keys));

    private final Waiting waiting;
    private final Map<List<String>, Counting> years = new TreeMap<>(BY_KEYS);
    private final Map<List<String>, Counting> pairs = new TreeMap<>(BY_KEYS);

    Waits(Waiting waiting) {
        this.waiting = waiting;
    }

    /** @param pair who waits and for whom; none where nobody in particular does */
    void add(PartialDate began, List<String> pair, Lapse lapse) {
        if (began.recorded()) year(began.year()).take(lapse);
        if (!pair.isEmpty()) pair(pair).take(lapse);
    }

    /** Where all go who began in the year. Whoever asks for it puts somebody there. */
    Counting year(int year) {
        return to(years, List.of("%04d".formatted(year)));
    }

    /** Likewise, of who waits and for whom. */
    Counting pair(List<String> pair) {
        return to(pairs, pair);
    }

    Waited shown(Disclosure disclosure) {
        return new Waited(waiting, groups(years, disclosure), groups(pairs, disclosure));
    }

    private static Counting to(Map<List<String>, Counting> groups, List<String> keys) {
        return groups.computeIfAbsent(keys, _ -> new Counting());
    }

    /** Where so few began to wait that it is withheld how many, it is withheld that there were any. */
    private static List<Waited.Group> groups(Map<List<String>, Counting> groups, Disclosure disclosure) {
        return groups.entrySet().stream()
                .filter(group -> !(disclosure.show(group.getValue().began()) instanceof Value.Withheld))
                .map(group -> group.getValue().group(group.getKey(), disclosure))
                .toList();
    }

    static final class Counting {
        private final Spread lengths = new Spread();
        private long open;
        private long ended;
        private long undated;

        void take(Lapse lapse) {
            switch (lapse) {
                case Lapse.Reached(int length) -> lengths.add(length);
                case Lapse.Without.OPEN -> open++;
                case Lapse.Without.ENDED -> ended++;
                case Lapse.Without.UNDATED -> undated++;
            }
        }

        long began() {
            return lengths.count() + open + ended + undated;
        }

        Waited.Group group(List<String> keys, Disclosure disclosure) {
            return new Waited.Group(
                    keys,
                    disclosure.show(lengths.count()),
                    disclosure.show(open),
                    disclosure.show(ended),
                    disclosure.show(undated),
                    lengths.quartiles(disclosure.medianBase()));
        }
    }
}
