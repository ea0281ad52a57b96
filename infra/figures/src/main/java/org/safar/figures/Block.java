package org.safar.figures;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safar.figures.Persons.Counted;

/** Rows of the cases asked about, some at a time. What several panels want of a row is read once, column by column. */
final class Block {
    static final int ROWS = 1024;

    private final Rows rows;
    private final Period period;
    private final Persons persons;
    private final int[] row = new int[ROWS];
    private final long[] bits = new long[ROWS];
    private final int[] all = new int[ROWS];
    private final long[][] words = new long[Chunk.WORDS][ROWS];
    private final int[] routeNumber = new int[ROWS];
    private final int[] hub = new int[ROWS];
    private final long[] one = new long[ROWS];
    private final Map<Packed.Day, int[]> days = new EnumMap<>(Packed.Day.class);
    private final Map<Counted, Selection> selections = new LinkedHashMap<>();
    private final Map<Wanted, Values> values = new HashMap<>();
    private final List<Runnable> readings = new ArrayList<>();
    private int size;

    private record Wanted(Dimension dimension, Packed.Day reference, String seenFrom) {}

    /**
     * @param period in which a row's reference date must lie
     * @param persons which rows are of whom another row counts
     */
    Block(Rows rows, Period period, Persons persons) {
        this.rows = rows;
        this.period = period;
        this.persons = persons;
    }

    void add(int next, long itsBits) {
        row[size] = next;
        bits[size++] = itsBits;
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

    /** The row's number in the table. */
    int row(int i) {
        return row[i];
    }

    int[] hub() {
        return hub;
    }

    long[] bits() {
        return bits;
    }

    int[] routeNumber() {
        return routeNumber;
    }

    Background background(int i) {
        return rows.backgrounds().of((int) words[Chunk.BACKGROUND][i]);
    }

    /** What each row counts in, as {@link Indicator#among} reads it. */
    int[] all() {
        return all;
    }

    boolean declined(int i) {
        return Packed.DECLINED.is(bits[i]);
    }

    /** What each row adds to a cell. */
    long[] one() {
        return one;
    }

    /** The rows' dates, after each {@link #read}. */
    int[] days(Packed.Day day) {
        return days.computeIfAbsent(day, _ -> new int[ROWS]);
    }

    /** The rows that count, after each {@link #read}. */
    Selection selection(Counted counted) {
        return selections.computeIfAbsent(
                counted,
                _ -> new Selection(counted.indicator(), period, days(counted.reference()), persons.again(counted)));
    }

    /** The rows' values, after each {@link #read}. */
    Values values(Dimension dimension, Packed.Day reference, String seenFrom) {
        return values.computeIfAbsent(new Wanted(dimension, reference, seenFrom), _ -> {
            var into = new Values();
            var days = days(dimension == Dimension.SEASON ? Packed.Day.RECRUITED : reference);
            var reading = new Reading(this, rows, seenFrom);
            readings.add(() -> reading.read(dimension, days, into));
            return into;
        });
    }

    /** Reads everything that was ever asked of this block. */
    void read() {
        rows.read(row, size, words);
        var backgrounds = words[Chunk.BACKGROUND];
        for (var i = 0; i < size; i++) {
            all[i] = rows.counts(row[i]);
            routeNumber[i] = rows.routeNumber(row[i]);
            hub[i] = Packed.HUB.of(bits[i]);
            one[i] = Parts.one((int) (backgrounds[i] >>> Integer.SIZE));
        }
        days.forEach((day, into) -> Packed.unpack(words[day.ordinal() / 3], day.ordinal() % 3, size, into));
        selections.values().forEach(selection -> selection.read(this));
        readings.forEach(Runnable::run);
    }

    /** What another of the same panels has counted. */
    void add(Block other) {
        selections.forEach((counted, selection) -> selection
                .sum()
                .add(requireNonNull(other.selections.get(counted)).sum()));
    }
}
