package org.safar.query.page;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The months that figures are about.
 *
 * @param from none for the beginning
 * @param to none for as late as the figures go
 */
public record Span(@Nullable YearMonth from, @Nullable YearMonth to) {
    private static final int LAST_YEAR = 9999;

    /** Nothing was recorded before or will be after: millennia that an address names are not gone through month by month. */
    private static final YearMonth FIRST_KNOWN = YearMonth.of(1900, 1);

    private static final YearMonth LAST_KNOWN = YearMonth.of(2100, 12);

    /** The months that an address asks for. What is no month is none here: it is refused where figures are asked for. */
    public static Span asked(Map<String, List<String>> parameters) {
        return new Span(month(parameters, "from"), month(parameters, "to"));
    }

    /**
     * The last month that figures reach: the one that their date is in, if it has ended.
     *
     * @param running the month that has not ended
     */
    public static YearMonth last(Map<String, List<String>> parameters, YearMonth running) {
        var asked = parameters.getOrDefault("asOf", List.of("")).getFirst();
        var ended = running.minusMonths(1);
        if (!asked.matches("\\d{4}-\\d{2}.*")) return ended;
        try {
            var month = YearMonth.parse(asked.substring(0, 7));
            return month.isAfter(ended) ? ended : month;
        } catch (DateTimeException _) {
            return ended;
        }
    }

    private static @Nullable YearMonth month(Map<String, List<String>> parameters, String name) {
        var text = parameters.getOrDefault(name, List.of("")).getFirst();
        try {
            var month = text.isBlank() ? null : YearMonth.parse(text);
            return month == null || month.getYear() < 1 || month.getYear() > LAST_YEAR ? null : month;
        } catch (DateTimeException _) {
            return null;
        }
    }

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

    /**
     * The same months of the last year that does not reach into these.
     *
     * @param last the month that figures reach where the span has no end
     * @throws IllegalStateException where it has no beginning
     */
    public Span before(YearMonth last) {
        if (from == null) throw new IllegalStateException("no beginning, nothing before");
        var end = end(last);
        var months = ChronoUnit.MONTHS.between(from, end) + 1;
        var years = (months + 11) / 12;
        return new Span(from.minusYears(years), end.minusYears(years));
    }

    /** Begins earlier; of those that begin together, ends earlier. No beginning is before every other, no end after. */
    public boolean isBefore(Span other, YearMonth last) {
        var begins = from == null ? YearMonth.of(0, 1) : from;
        var otherBegins = other.from == null ? YearMonth.of(0, 1) : other.from;
        if (!begins.equals(otherBegins)) return begins.isBefore(otherBegins);
        return end(last).isBefore(other.end(last));
    }

    /** With an end, where it has none. */
    public Span until(YearMonth last) {
        return new Span(from, end(last));
    }

    /**
     * So many months later, or earlier below zero. An open beginning stays open.
     *
     * @param last the month that figures reach where the span has no end
     */
    public Span later(int months, YearMonth last) {
        return new Span(from == null ? null : from.plusMonths(months), end(last).plusMonths(months));
    }

    /** The months of it in which something can have been recorded; none where it has no beginning. */
    public Stream<YearMonth> months(YearMonth last) {
        if (from == null) return Stream.empty();
        var begin = from.isBefore(FIRST_KNOWN) ? FIRST_KNOWN : from;
        var end = end(last).isAfter(LAST_KNOWN) ? LAST_KNOWN : end(last);
        return Stream.iterate(begin, month -> !month.isAfter(end), month -> month.plusMonths(1));
    }

    /**
     * Its last month, never before its first.
     *
     * @param last the month that figures reach where the span has no end
     */
    public YearMonth end(YearMonth last) {
        var end = to == null ? last : to;
        return from != null && end.isBefore(from) ? from : end;
    }

    /** @param last the month that figures reach where the span has no end */
    public String words(Wording words, YearMonth last) {
        var end = to == null ? last : to;
        if (from == null) return words.text("span.until", words.month(end));
        if (from.equals(end)) return words.month(end);
        return words.text("span", words.month(from), words.month(end));
    }
}
