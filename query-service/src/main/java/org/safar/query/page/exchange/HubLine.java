package org.safar.query.page.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.time.PartialDate;
import org.safar.query.page.Fields;
import org.safar.query.page.Wording;

/**
 * A hub's feed as the caller may know it.
 *
 * @param freshness its code
 * @param part since when it takes part, or since when no more; empty where nothing is known
 * @param exact none where the counts are not the caller's to know
 */
record HubLine(
        String hub,
        String name,
        String freshness,
        String part,
        @Nullable Exact exact) {
    private static final List<String> ANSWERS = List.of("accepted", "unchanged", "duplicate", "not-yet", "refused");
    private static final List<String> BANDS = List.of(
            "same-day", "within-a-week", "within-a-month", "within-a-quarter", "within-a-year", "later", "unknown");

    /**
     * @param answers how messages were answered, in the order of {@link #ANSWERS}
     * @param refused codes with how often
     */
    record Exact(
            String last,
            String events,
            List<String> answers,
            List<Bar> occurred,
            List<Bar> recorded,
            List<Bar> refused) {}

    /** @param width of its share of all */
    record Bar(String words, String count, String width) {}

    /** @param feed as the API tells it */
    static HubLine of(Fields feed, Wording words) {
        var hub = feed.text("hub");
        var exact = feed.at("exact");
        return new HubLine(
                hub,
                words.country(hub),
                feed.text("freshness"),
                part(feed, words),
                exact.none() ? null : exact(exact, words));
    }

    static List<String> answers() {
        return ANSWERS;
    }

    private static String part(Fields feed, Wording words) {
        var changes = feed.all("participation");
        if (changes.isEmpty()) return "";
        var last = changes.getLast();
        var joined = last.has("joined");
        return words.text(
                joined ? "exchange.since" : "exchange.left", date(last.text(joined ? "joined" : "left"), words));
    }

    private static String date(String text, Wording words) {
        var date = PartialDate.parse(text);
        return date.recorded() ? words.day(date.earliest()) : words.text("exchange.undated");
    }

    private static Exact exact(Fields exact, Wording words) {
        var messages = exact.at("messages");
        var byStatus = messages.at("byStatus");
        return new Exact(
                exact.has("lastReceived") ? words.instant(Instant.parse(exact.text("lastReceived"))) : "",
                words.number(exact.number("events")),
                ANSWERS.stream()
                        .map(status -> words.number(byStatus.number(status)))
                        .toList(),
                bars(exact.at("sinceOccurred"), words),
                bars(exact.at("sinceRecorded"), words),
                refused(messages.at("refusedFor"), words));
    }

    private static List<Bar> bars(Fields counts, Wording words) {
        var all = BANDS.stream().mapToLong(counts::number).sum();
        return BANDS.stream()
                .filter(band -> !band.equals("unknown") || counts.has(band))
                .map(band -> bar(words.text("exchange.late." + band), counts.number(band), all, words))
                .toList();
    }

    private static List<Bar> refused(Fields counts, Wording words) {
        var all = counts.tree().keySet().stream()
                .mapToLong(code -> counts.number(code.toString()))
                .sum();
        return counts.tree().entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> Long.compare(number(other), number(one))))
                .map(entry -> bar(Objects.toString(entry.getKey()), number(entry.getValue()), all, words))
                .toList();
    }

    private static long number(Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    private static Bar bar(String name, long count, long all, Wording words) {
        return new Bar(name, words.number(count), (all == 0 ? 0 : count * 100 / all) + "%");
    }
}
