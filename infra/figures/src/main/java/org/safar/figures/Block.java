package org.safar.figures;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rows of the cases asked about, some at a time. What several panels want of a row is read once, column by column. */
final class Block {
    static final int ROWS = 1024;

    private final Rows rows;
    private final Period period;
    private final int[] row = new int[ROWS];
    private final long[] bits = new long[ROWS];
    private final Route[] route = new Route[ROWS];
    private final int[] hub = new int[ROWS];
    private final int[] key = new int[ROWS];
    private final Map<Packed.Day, int[]> days = new EnumMap<>(Packed.Day.class);
    private final Map<Indicator, boolean[]> counts = new EnumMap<>(Indicator.class);
    private final Map<Counted, Selection> selections = new LinkedHashMap<>();
    private final Map<Wanted, Values> values = new HashMap<>();
    private int size;

    private record Counted(Indicator indicator, Packed.Day reference) {}

    private record Wanted(Dimension dimension, Packed.Day reference, String seenFrom) {}

    /** What the rows have in a dimension: those of row {@code i} from {@code from[i]} to before {@code from[i + 1]}. */
    static final class Values {
        final int[] from = new int[ROWS + 1];
        int[] numbers = new int[ROWS * 2];
        private final Reading reading;

        Values(Reading reading) {
            this.reading = reading;
        }
    }

    /** @param period in which a row's reference date must lie */
    Block(Rows rows, Period period) {
        this.rows = rows;
        this.period = period;
    }

    void add(int next, long itsBits) {
        row[size] = next;
        bits[size] = itsBits;
        route[size] = rows.route(next);
        hub[size] = Packed.HUB.of(itsBits);
        key[size++] = rows.key(next);
    }

    int size() {
        return size;
    }

    boolean full() {
        return size == ROWS;
    }

    void clear() {
        size = 0;
    }

    int[] hub() {
        return hub;
    }

    int[] key() {
        return key;
    }

    private int[] days(Packed.Day day) {
        return days.computeIfAbsent(day, _ -> new int[ROWS]);
    }

    /** The rows that count, after each {@link #read}. */
    Selection selection(Indicator indicator, Packed.Day reference) {
        return selections.computeIfAbsent(
                new Counted(indicator, reference),
                _ -> new Selection(period, counts.computeIfAbsent(indicator, _ -> new boolean[ROWS]), days(reference)));
    }

    /** The rows' values, after each {@link #read}. */
    Values values(Dimension dimension, Packed.Day reference, String seenFrom) {
        days(reference);
        var wanted = new Wanted(dimension, reference, seenFrom);
        return values.computeIfAbsent(wanted, _ -> new Values(new Reading(rows, seenFrom)));
    }

    /** Reads everything that was ever asked of this block. */
    void read() {
        days.forEach((day, into) -> {
            for (var i = 0; i < size; i++) into[i] = rows.day(row[i], day);
        });
        counts.forEach((indicator, into) -> {
            for (var i = 0; i < size; i++) into[i] = indicator.counts(rows, row[i], bits[i], route[i]);
        });
        selections.values().forEach(selection -> selection.read(this));
        values.forEach(this::read);
    }

    /** What another of the same panels has counted. */
    void add(Block other) {
        selections.forEach((counted, selection) -> selection
                .sum()
                .add(requireNonNull(other.selections.get(counted)).sum()));
    }

    private void read(Wanted wanted, Values into) {
        var day = days(wanted.reference());
        var at = 0;
        for (var i = 0; i < size; i++) {
            into.from[i] = at;
            if (at + Reading.MOST > into.numbers.length)
                into.numbers = Arrays.copyOf(into.numbers, at * 2 + Reading.MOST);
            at = into.reading.read(wanted.dimension(), row[i], bits[i], day[i], route[i], into.numbers, at);
        }
        into.from[size] = at;
    }
}
