package org.safar.query.page;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Months;
import org.safar.web.ProblemException;
import org.safar.web.Problems;

/**
 * The months that figures are about.
 *
 * @param from none for the beginning
 * @param to none for as late as the figures go
 */
public record Span(@Nullable YearMonth from, @Nullable YearMonth to) {
    /** @throws ProblemException where what the address asks for are no months, or end before they begin */
    public static Span asked(Map<String, List<String>> parameters) {
        return asked(parameters, "from", "to");
    }

    /**
     * @param begins name of the parameter with the first month
     * @param ends of the one with the last
     * @throws ProblemException where what the address asks for are no months, or end before they begin
     */
    public static Span asked(Map<String, List<String>> parameters, String begins, String ends) {
        var from = month(parameters, begins);
        var to = month(parameters, ends);
        if (from != null && to != null && to.isBefore(from)) throw Problems.invalidParameter(ends, "before " + begins);
        return new Span(from, to);
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
        if (text.isBlank()) return null;
        return Months.read(text).orElseThrow(() -> Problems.invalidParameter(name, Months.EXPECTED));
    }

    /** The parameters with these months instead of their own; where a page counted back beyond the first of all, with that one. */
    public Map<String, List<String>> in(Map<String, List<String>> parameters) {
        var all = new HashMap<>(parameters);
        all.remove("from");
        all.remove("to");
        if (from != null) all.put("from", List.of(known(from).toString()));
        if (to != null) all.put("to", List.of(known(to).toString()));
        return all;
    }

    private static YearMonth known(YearMonth month) {
        return month.isBefore(Months.FIRST) ? Months.FIRST : month;
    }

    /**
     * The same months a year before; none where the span has no beginning, or where that would be before the first of all.
     *
     * @param last the month that figures reach where the span has no end
     */
    public @Nullable Span yearBefore(YearMonth last) {
        return earlier(1, last);
    }

    /** As {@link #yearBefore}, of the last year that does not reach into these. */
    public @Nullable Span before(YearMonth last) {
        if (from == null) return null;
        var months = ChronoUnit.MONTHS.between(from, end(last)) + 1;
        return earlier((months + 11) / 12, last);
    }

    private @Nullable Span earlier(long years, YearMonth last) {
        if (from == null || from.minusYears(years).isBefore(Months.FIRST)) return null;
        return new Span(from.minusYears(years), end(last).minusYears(years));
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

    /** In order; none where it has no beginning. */
    public Stream<YearMonth> months(YearMonth last) {
        if (from == null) return Stream.empty();
        var end = end(last);
        return Stream.iterate(from, month -> !month.isAfter(end), month -> month.plusMonths(1));
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
