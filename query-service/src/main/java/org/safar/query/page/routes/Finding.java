package org.safar.query.page.routes;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safar.query.page.Wording;

/** What the map says in one sentence: where most of those were who were exploited abroad. From shown values only. */
final class Finding {
    private Finding() {}

    static String of(List<Corridor> corridors, Wording words) {
        var byCountry = new HashMap<String, Long>();
        for (var corridor : corridors)
            if (!corridor.inside()) byCountry.merge(corridor.to(), corridor.value(), Long::sum);
        var abroad = byCountry.values().stream().mapToLong(Long::longValue).sum();
        if (abroad == 0) return words.text("routes.finding.none");
        var first = byCountry.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Long> entry) -> entry.getValue())
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(2)
                .toList();
        var both = first.stream().mapToLong(Map.Entry::getValue).sum();
        if (first.size() == 1)
            return words.text(
                    "routes.finding.one", words.country(first.getFirst().getKey()), both, abroad);
        return words.text(
                "routes.finding",
                words.country(first.getFirst().getKey()),
                words.country(first.getLast().getKey()),
                both,
                abroad);
    }
}
