package org.safar.query.page.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.safar.query.page.Wording;

/**
 * Days along a line, as shares of its width: a drawing in per cent needs no script and keeps its letters' size.
 *
 * @param from the line's first day
 * @param to its last day, after the first
 */
record TimeAxis(LocalDate from, LocalDate to) {
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60);
    private static final int MOST_TICKS = 12;
    private static final int ONE_IN_NARROW = 4;

    /** @param narrow whether a narrow screen has room for it */
    record Tick(String at, String words, boolean narrow) {}

    /** From the beginning of the first day's month to some way behind the last day. */
    static TimeAxis around(LocalDate first, LocalDate last) {
        var from = YearMonth.from(first).atDay(1);
        var days = ChronoUnit.DAYS.between(from, last);
        return new TimeAxis(from, last.plusDays(Math.max(12, days / 9)));
    }

    /** As SVG takes it: {@code 12.34%}. */
    String at(LocalDate day) {
        return percent(share(day));
    }

    /** 0 to 1; days beyond the line stand at its ends. */
    double share(LocalDate day) {
        var whole = ChronoUnit.DAYS.between(from, to);
        var here = ChronoUnit.DAYS.between(from, day);
        return Math.clamp((double) here / whole, 0, 1);
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }

    /** Months or years, at most a dozen: each January, and the first, with its year. */
    List<Tick> ticks(Wording words) {
        var first = YearMonth.from(from);
        var months = ChronoUnit.MONTHS.between(first, YearMonth.from(to)) + 1;
        var step = STEPS.stream()
                .filter(each -> months / each <= MOST_TICKS)
                .findFirst()
                .orElse(STEPS.getLast());
        var begin = step < 12 ? first : YearMonth.of(first.getYear() + (first.getMonthValue() > 1 ? 1 : 0), 1);
        var ticks = new ArrayList<Tick>();
        var all = IntStream.iterate(0, n -> n + step)
                .mapToObj(begin::plusMonths)
                .takeWhile(month -> !month.atDay(1).isAfter(to))
                .toList();
        var every = Math.max(1, (all.size() + ONE_IN_NARROW - 1) / ONE_IN_NARROW);
        for (var n = 0; n < all.size(); n++)
            ticks.add(new Tick(at(all.get(n).atDay(1)), name(all, n, step, words), n % every == 0));
        return ticks;
    }

    private static String name(List<YearMonth> months, int n, int step, Wording words) {
        var month = months.get(n);
        if (step >= 12) return Integer.toString(month.getYear());
        var newYear = n == 0 || month.getYear() != months.get(n - 1).getYear();
        return newYear ? words.month(month) : words.monthName(month);
    }
}
