package org.safar.figures.measure;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safar.figures.Disclosure;
import org.safar.figures.Spread;
import org.safar.figures.Value;
import org.safar.figures.kept.ReferralFacts.Round;

/** Offers that wait for their acceptance, by the year in which they were made and by the pair of states. */
final class Waits {
    private static final Comparator<List<String>> BY_KEYS = Comparator.comparing(keys -> String.join("\n", keys));

    private final Map<List<String>, Counting> years = new TreeMap<>(BY_KEYS);
    private final Map<List<String>, Counting> pairs = new TreeMap<>(BY_KEYS);

    void add(Round round) {
        if (round.on().recorded())
            to(years, List.of("%04d".formatted(round.on().year()))).take(round);
        to(pairs, List.of(round.from().hub().code(), round.state().code())).take(round);
    }

    Waited shown(Disclosure disclosure) {
        return new Waited(Waiting.OFFER_TO_ACCEPTANCE, groups(years, disclosure), groups(pairs, disclosure));
    }

    private static Counting to(Map<List<String>, Counting> groups, List<String> keys) {
        return groups.computeIfAbsent(keys, _ -> new Counting());
    }

    /** Where so few were offered that it is withheld how many, it is withheld that there were any. */
    private static List<Waited.Group> groups(Map<List<String>, Counting> groups, Disclosure disclosure) {
        return groups.entrySet().stream()
                .filter(group -> !(disclosure.show(group.getValue().offered()) instanceof Value.Withheld))
                .map(group -> group.getValue().group(group.getKey(), disclosure))
                .toList();
    }

    private static final class Counting {
        private final Spread hours = new Spread();
        private long open;
        private long ended;
        private long undated;

        void take(Round round) {
            var taken = round.taken();
            if (taken == null) {
                if (Referrals.outcome(round).equals(Referrals.UNANSWERED)) open++;
                else ended++;
                return;
            }
            var waited = Duration.between(round.told(), taken.told());
            if (waited.isNegative()) undated++;
            else hours.add(Math.toIntExact(waited.toHours()));
        }

        long offered() {
            return hours.count() + open + ended + undated;
        }

        Waited.Group group(List<String> keys, Disclosure disclosure) {
            return new Waited.Group(
                    keys,
                    disclosure.show(hours.count()),
                    disclosure.show(open),
                    disclosure.show(ended),
                    disclosure.show(undated),
                    hours.quartiles(disclosure.medianBase()));
        }
    }
}
