package org.safar.query.page;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The months that figures are about.
 *
 * @param from none for the beginning
 * @param to none for as late as the figures go
 */
public record Span(@Nullable YearMonth from, @Nullable YearMonth to) {

    /** The parameters with these months instead of their own. */
    public Map<String, List<String>> in(Map<String, List<String>> parameters) {
        var all = new HashMap<>(parameters);
        all.remove("from");
        all.remove("to");
        if (from != null) all.put("from", List.of(from.toString()));
        if (to != null) all.put("to", List.of(to.toString()));
        return all;
    }

    /** The same months a year before; none where the span has no beginning. */
    public @Nullable Span yearBefore(YearMonth last) {
        if (from == null) return null;
        return new Span(from.minusYears(1), (to == null ? last : to).minusYears(1));
    }

    /** @param last the month that figures reach where the span has no end */
    public String words(Wording words, YearMonth last) {
        var end = to == null ? last : to;
        if (from == null) return words.text("span.until", words.month(end));
        if (from.equals(end)) return words.month(end);
        return words.text("span", words.month(from), words.month(end));
    }
}
