package org.safar.figures.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safar.figures.Answer.Cell;
import org.safar.figures.Dimension;
import org.safar.figures.Disclosure;
import org.safar.figures.Value;

/** Adds amounts up by cell, and lays the cells out from what may be shown of them. */
final class Cells {
    private final List<Breakdown> breakdowns;
    private final Map<List<String>, Long> cells = new HashMap<>();
    private long total;
    private long recorded;

    Cells(List<Breakdown> breakdowns) {
        this.breakdowns = breakdowns;
    }

    void add(Amount amount) {
        total += amount.number();
        if (breakdowns.stream().allMatch(amount::has)) recorded += amount.number();
        if (breakdowns.isEmpty()) return;
        keys(breakdowns.stream().map(amount::keys).toList())
                .forEach(keys -> cells.merge(keys, amount.number(), Long::sum));
    }

    long total() {
        return total;
    }

    long recorded() {
        return recorded;
    }

    List<Cell> shown(Disclosure disclosure) {
        if (breakdowns.isEmpty()) return List.of();
        if (breakdowns.stream().noneMatch(by -> by.list().isEmpty()))
            return keys(breakdowns.stream().map(Cells::values).toList()).stream()
                    .map(keys -> cell(keys, disclosure))
                    .toList();
        return cells.keySet().stream()
                .map(keys -> cell(keys, disclosure))
                .filter(cell -> !(cell.value() instanceof Value.Withheld))
                .sorted(order())
                .toList();
    }

    /** Periods in their order; otherwise the largest shown first. "Not recorded" comes after every digit and capital. */
    private Comparator<Cell> order() {
        var byKeys = Comparator.comparing((Cell cell) -> String.join("\n", cell.keys()));
        if (breakdowns.stream().anyMatch(Breakdown::period)) return byKeys;
        return Comparator.comparingLong(Cells::number).reversed().thenComparing(byKeys);
    }

    private Cell cell(List<String> keys, Disclosure disclosure) {
        return new Cell(keys, disclosure.show(cells.getOrDefault(keys, 0L)));
    }

    private static List<String> values(Breakdown by) {
        return Stream.concat(by.list().stream(), Stream.of(Dimension.NOT_RECORDED))
                .toList();
    }

    private static long number(Cell cell) {
        return cell.value() instanceof Value.Count(long number) ? number : -1;
    }

    private static List<List<String>> keys(List<List<String>> values) {
        var keys = List.of(List.<String>of());
        for (var one : values) {
            var longer = new ArrayList<List<String>>();
            for (var key : keys) for (var value : one) longer.add(longer(key, value));
            keys = longer;
        }
        return keys;
    }

    /** Without a stream where it can be: a page adds up tens of thousands. */
    private static List<String> longer(List<String> key, String value) {
        return switch (key.size()) {
            case 0 -> List.of(value);
            case 1 -> List.of(key.getFirst(), value);
            default -> Stream.concat(key.stream(), Stream.of(value)).toList();
        };
    }
}
