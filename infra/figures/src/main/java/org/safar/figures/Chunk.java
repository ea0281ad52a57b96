package org.safar.figures;

/**
 * A run of rows, appended in position order, never changed afterwards. What most questions sift by lies in columns of its own; all that
 * they ask of a row then lies together: the rows that hold at a position are far from each other, and waiting for memory takes longer
 * than counting.
 */
final class Chunk {
    static final int BITS = 16;
    static final int ROWS = 1 << BITS;
    static final int MASK = ROWS - 1;

    /** The words of a row: its dates, three to a word, then its background with its record key above it. */
    static final int BACKGROUND = Packed.Day.WORDS;

    static final int WORDS = BACKGROUND + 1;

    private final long[] position = new long[ROWS];

    /** The row that this one replaces, the same case's last one; -1 for a case's first. */
    private final int[] replaces = new int[ROWS];

    private final long[] bits = new long[ROWS];

    /** What the row counts in, as {@link Indicator#among} reads it. */
    private final int[] counts = new int[ROWS];

    private final int[] route = new int[ROWS];
    private final int[] number = new int[ROWS];
    private final long[] words = new long[ROWS * WORDS];

    void put(int at, Row row, int key, int replaced) {
        position[at] = row.position();
        replaces[at] = replaced;
        var from = at * WORDS;
        bits[at] = row.bits();
        counts[at] = row.counts();
        for (var word = 0; word < Packed.Day.WORDS; word++)
            words[from + word] = Packed.word(row.days()[3 * word], row.days()[3 * word + 1], row.days()[3 * word + 2]);
        words[from + BACKGROUND] = (long) key << Integer.SIZE | row.background();
        route[at] = row.route();
        number[at] = row.number();
    }

    long position(int at) {
        return position[at];
    }

    int replaces(int at) {
        return replaces[at];
    }

    long bits(int at) {
        return bits[at];
    }

    int counts(int at) {
        return counts[at];
    }

    /** Brings the row's words into columns. */
    void read(int at, long[][] columns, int i) {
        var from = at * WORDS;
        for (var word = 0; word < WORDS; word++) columns[word][i] = words[from + word];
    }

    int day(int at, Packed.Day day) {
        return Packed.unpack(words[at * WORDS + day.ordinal() / 3], day.ordinal() % 3);
    }

    int route(int at) {
        return route[at];
    }

    int key(int at) {
        return (int) (words[at * WORDS + BACKGROUND] >>> Integer.SIZE);
    }

    /** Of its case. */
    int number(int at) {
        return number[at];
    }

    int background(int at) {
        return (int) words[at * WORDS + BACKGROUND];
    }

    /**
     * A version of a case before it has its place.
     *
     * @param number of the case in the table
     * @param counts as {@link Indicator#all} says
     * @param days in the order of {@link Packed.Day}
     */
    @SuppressWarnings("ArrayRecordComponent") // short-lived, never compared
    record Row(long position, int number, long bits, int counts, int[] days, int route, int background) {}
}
