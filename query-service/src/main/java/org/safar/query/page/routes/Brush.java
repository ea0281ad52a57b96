package org.safar.query.page.routes;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.safar.query.figures.Shown;
import org.safar.query.page.Addresses;
import org.safar.query.page.FilterForms;
import org.safar.query.page.Printed;
import org.safar.query.page.Span;
import org.safar.query.page.Wording;
import org.safar.query.page.chart.Columns;
import org.safar.query.page.chart.Columns.Period;
import org.safar.query.page.chart.Scale;

/**
 * Persons identified per month over the whole time that has figures, with the page's own months marked. It consists of whole
 * years, so that all years are of one width. What is withheld has no column, and one mark for all months in a row.
 *
 * @param withheld stretches of months without a number
 * @param own the page's months
 * @param first month of the strip
 * @param last month that can be chosen
 * @param unfinished whether the last month goes on after the date of the figures
 */
record Brush(
        Columns columns,
        List<Stretch> withheld,
        Stretch own,
        List<Year> years,
        YearMonth first,
        YearMonth last,
        boolean unfinished,
        String summary) {
    private static final int YEAR = 12;
    private static final int HEIGHT = 46;
    private static final int TALLEST = 38;

    /**
     * Months in a row.
     *
     * @param begins how many months are before it
     * @param ends how many months are before it and in it
     * @param months of the whole strip
     */
    record Stretch(int begins, int ends, int months) {
        public String x() {
            return share(begins);
        }

        public String middle() {
            return share((begins + ends) / 2.0);
        }

        public String end() {
            return share(ends);
        }

        public String width() {
            return share(ends - begins);
        }

        /** What is left of the strip after it. */
        public String rest() {
            return share(months - ends);
        }

        private String share(double count) {
            return String.format(Locale.ROOT, "%.3f%%", 100 * count / months);
        }
    }

    /**
     * @param address the page with its months
     * @param label which months those are
     * @param current whether they are the page's own
     * @param values by month; empty where a month has yet to come
     */
    record Year(String words, String address, String label, boolean current, List<Printed> values) {}

    /**
     * @param months of {@link org.safar.query.figures.Sheets#months}, without a period
     * @param ended the last month that has ended
     * @param reach the month that figures reach
     */
    static Brush of(Shown months, RoutesState state, YearMonth ended, YearMonth reach, Wording words) {
        return new Builder(months, state, reach, words).brush(reach.isAfter(ended));
    }

    private static final class Builder {
        private final Shown shown;
        private final Shown.Panel panel;
        private final RoutesState state;
        private final YearMonth reach;
        private final Wording words;
        private final YearMonth first;
        private final int all;

        Builder(Shown shown, RoutesState state, YearMonth reach, Wording words) {
            this.shown = shown;
            this.panel = Objects.requireNonNull(shown.panels().get("months"));
            this.state = state;
            this.reach = reach;
            this.words = words;
            this.first = first();
            this.all = YEAR * (reach.getYear() - first.getYear() + 1);
        }

        /** January of the first year with figures that the form offers; where nothing is shown, of the first that it offers. */
        private YearMonth first() {
            var offered = FilterForms.first(reach);
            return panel.cells().stream()
                    .map(cell -> cell.keys().getFirst())
                    .filter(key -> key.matches("\\d{4}-\\d{2}"))
                    .map(YearMonth::parse)
                    .min(YearMonth::compareTo)
                    .filter(month -> month.isAfter(offered) && !month.isAfter(reach))
                    .orElse(offered)
                    .withMonth(1);
        }

        Brush brush(boolean running) {
            var unfinished = running || standsWithin(reach);
            var periods = Stream.iterate(first, month -> !month.isAfter(reach), month -> month.plusMonths(1))
                    .map(month -> new Period(month.toString(), number(month), unfinished && month.equals(reach)))
                    .toList();
            var largest = Scale.largest(periods.stream().map(Period::number).toList());
            var room = IntStream.range(periods.size(), all)
                    .mapToObj(at -> new Period(first.plusMonths(at).toString(), new Shown.Number(null, null), false));
            var columns = Columns.of(
                    Stream.concat(periods.stream(), room).toList(),
                    HEIGHT,
                    Math.max(1, largest * HEIGHT / TALLEST),
                    List.of(),
                    this::said);
            return new Brush(
                    columns,
                    withheld(periods),
                    own(),
                    years(),
                    first,
                    reach,
                    unfinished,
                    words.text(
                            "routes.brush.summary",
                            new Span(first, reach).words(words, reach),
                            state.own().words(words, reach)));
        }

        /** Whether the figures stand before the month's end. */
        private boolean standsWithin(YearMonth month) {
            var asOf = shown.asOf();
            var end = month.atEndOfMonth().toString();
            return asOf.matches("\\d{4}-\\d{2}-\\d{2}.*")
                    && asOf.substring(0, end.length()).compareTo(end) < 0;
        }

        private Shown.Number number(YearMonth month) {
            var absent = shown.exact() ? new Shown.Number(0L, null) : new Shown.Number(null, "withheld");
            return panel.number(month.toString()).orElse(absent);
        }

        private String said(Period period) {
            return words.text(
                    "routes.brush.month",
                    words.month(YearMonth.parse(period.key())),
                    Objects.requireNonNullElse(period.number().value(), 0L));
        }

        private List<Stretch> withheld(List<Period> periods) {
            var stretches = new ArrayList<Stretch>();
            for (var at = 0; at < periods.size(); at++) {
                if (periods.get(at).number().value() != null) continue;
                var before = stretches.isEmpty() ? null : stretches.getLast();
                if (before == null || before.ends() < at) stretches.add(new Stretch(at, at + 1, all));
                else stretches.set(stretches.size() - 1, new Stretch(before.begins(), at + 1, all));
            }
            return stretches;
        }

        private Stretch own() {
            var own = state.own();
            var begins = own.from() == null ? 0 : place(own.from());
            return new Stretch(begins, Math.max(begins, place(own.end(reach).plusMonths(1))), all);
        }

        private int place(YearMonth month) {
            return Math.clamp(first.until(month, ChronoUnit.MONTHS), 0, all);
        }

        private List<Year> years() {
            return IntStream.range(0, all / YEAR)
                    .mapToObj(n -> year(first.plusYears(n)))
                    .toList();
        }

        private Year year(YearMonth january) {
            var december = january.withMonth(YEAR);
            var months = new Span(january, december.isAfter(reach) ? reach : december);
            var own = state.own();
            return new Year(
                    String.valueOf(january.getYear()),
                    Addresses.of(RoutesState.PATH, months.in(state.unscaled())),
                    months.words(words, reach),
                    january.equals(own.from()) && own.end(reach).equals(months.end(reach)),
                    IntStream.range(0, YEAR)
                            .mapToObj(january::plusMonths)
                            .map(month -> month.isAfter(reach) ? Printed.of("") : Printed.of(number(month), words))
                            .toList());
        }
    }
}
