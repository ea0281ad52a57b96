package org.safar.figures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.safar.figures.Answer.Cell;
import org.safar.figures.Answer.Denominator;
import org.safar.figures.Value.NotParticipating;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Provenance;

/** From what was counted to what is shown: order, marks and totals come from shown values only. */
final class Presenting {
    private final Rows rows;
    private final Panel panel;
    private final Disclosure disclosure;
    private final ExchangeFacts exchange;
    private final List<Dimension> dimensions;

    Presenting(Rows rows, Panel panel, Disclosure disclosure, ExchangeFacts exchange) {
        this.rows = rows;
        this.panel = panel;
        this.disclosure = disclosure;
        this.exchange = exchange;
        this.dimensions = panel.question().dimensions();
    }

    Answer answer(Provenance provenance, long position) {
        var indicator = panel.question().indicator();
        var of = Optional.ofNullable(indicator.denominator());
        return new Answer(
                indicator,
                dimensions,
                panel.question().dateBy(),
                provenance,
                cells(),
                disclosure.show(panel.total()),
                disclosure.show(panel.recorded()),
                of.map(base -> new Denominator(base, disclosure.show(panel.denominator()))),
                disclosure.code(),
                position);
    }

    private List<Cell> cells() {
        if (dimensions.isEmpty()) return List.of();
        if (dimensions.stream().anyMatch(this::open)) return listed();
        return grid().boxed().map(this::cell).toList();
    }

    /**
     * Largest shown first, then by key. What is withheld is not in the list, as what is empty is not; nor is a mark that stands in the
     * place of either.
     */
    private List<Cell> listed() {
        var numberFirst = Comparator.comparingLong(Presenting::shown).reversed();
        return LongStream.of(panel.cells())
                .mapToObj(this::cell)
                .filter(cell -> cell.value() instanceof Value.Count)
                .sorted(numberFirst.thenComparing(cell -> String.join("\n", cell.keys())))
                .toList();
    }

    private boolean open(Dimension dimension) {
        return numbers(dimension).isEmpty();
    }

    private LongStream grid() {
        var cells = List.of(List.<Integer>of());
        for (var dimension : dimensions) {
            var longer = new ArrayList<List<Integer>>();
            for (var cell : cells)
                for (var number : numbers(dimension))
                    longer.add(Stream.concat(cell.stream(), Stream.of(number)).toList());
            cells = longer;
        }
        return cells.stream().mapToLong(Panel::cell);
    }

    /** Every value of a closed dimension, "not recorded" last; so are months and quarters. */
    private List<Integer> numbers(Dimension dimension) {
        if (dimension.months() > 0) return periods(dimension);
        if (dimension.list().isEmpty()) return List.of();
        var known = IntStream.rangeClosed(1, dimension.list().size());
        return IntStream.concat(known, IntStream.of(0)).boxed().toList();
    }

    /**
     * As asked; otherwise from the first period in which a hub took part, or something is shown, to the last one shown.
     */
    private List<Integer> periods(Dimension dimension) {
        var asked = panel.question().filter();
        var shown = shownPeriods(dimension);
        if (shown.isEmpty() && (asked.from() == null || asked.to() == null)) return List.of();
        var first =
                asked.from() == null ? Math.min(shown.getFirst(), joined(dimension)) : number(asked.from(), dimension);
        var last = asked.to() == null ? shown.getLast() : number(asked.to(), dimension);
        return IntStream.concat(IntStream.rangeClosed(first, last), IntStream.of(0))
                .boxed()
                .toList();
    }

    private List<Integer> shownPeriods(Dimension dimension) {
        var at = dimensions.indexOf(dimension);
        return LongStream.of(panel.cells())
                .filter(cell -> !nothingShown(disclosure.show(panel.parts(cell))))
                .mapToInt(cell -> panel.numbers(cell)[at])
                .filter(period -> period != 0)
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    private int joined(Dimension dimension) {
        return exchange.changes().stream()
                .filter(change -> change.joined() && change.on().recorded())
                .mapToInt(change -> number(YearMonth.from(change.on().earliest()), dimension))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int number(YearMonth month, Dimension dimension) {
        return (month.getYear() * 12 + month.getMonthValue() - 1) / dimension.months();
    }

    private Cell cell(long cell) {
        var numbers = panel.numbers(cell);
        var keys = IntStream.range(0, numbers.length)
                .mapToObj(d -> dimensions.get(d).key(numbers[d], rows.codes()))
                .toList();
        var value = disclosure.show(panel.parts(cell));
        return new Cell(keys, nothingShown(value) && absent(numbers) ? NotParticipating.NOT_PARTICIPATING : value);
    }

    /** The cell is of one hub and one month or quarter, and the hub took no part on any day of it. */
    private boolean absent(int[] numbers) {
        var hub = dimensions.indexOf(Dimension.HUB);
        var at = IntStream.range(0, dimensions.size())
                .filter(d -> dimensions.get(d).months() > 0)
                .findFirst()
                .orElse(-1);
        if (hub < 0 || at < 0 || numbers[hub] == 0 || numbers[at] == 0) return false;
        var dateBy = panel.question().dateBy();
        if (dateBy != DateBy.IDENTIFIED && dateBy != DateBy.REPORTED) return false;
        var months = dimensions.get(at).months();
        var first = numbers[at] * months;
        return IntStream.range(first, first + months)
                .mapToObj(month -> YearMonth.of(month / 12, month % 12 + 1))
                .noneMatch(month -> exchange.participates(HubId.values()[numbers[hub] - 1], month));
    }

    private static boolean nothingShown(Value value) {
        return switch (value) {
            case Value.Count(long number) -> number == 0;
            case Value.Withheld _, NotParticipating _ -> true;
        };
    }

    private static long shown(Cell cell) {
        return cell.value() instanceof Value.Count(long number) ? number : -1;
    }
}
