package org.safar.figures;

/**
 * A run of rows, appended in position order, never changed afterwards. What questions ask of a row lies together: the rows that hold at
 * a position are far from each other, and waiting for memory takes longer than counting.
 */
final class Chunk {
    static final int BITS = 16;
    static final int ROWS = 1 << BITS;
    static final int MASK = ROWS - 1;

    private static final int DAYS = 1;
    private static final int JOURNEY = DAYS + Packed.Day.WORDS;
    private static final int BACKGROUND = JOURNEY + 1;
    private static final int WORDS = BACKGROUND + 1;

    private final long[] position = new long[ROWS];

    /** The row that this one replaces, the same case's last one; -1 for a case's first. */
    private final int[] replaces = new int[ROWS];

    /** Of each row its bits, its dates three to a word, its journey with the record key above it, its background with its case above it. */
    private final long[] words = new long[ROWS * WORDS];

    void put(int at, Row row, int key, int replaced) {
        position[at] = row.position();
        replaces[at] = replaced;
        var from = at * WORDS;
        words[from] = row.bits();
        for (var word = 0; word < Packed.Day.WORDS; word++)
            words[from + DAYS + word] =
                    Packed.word(row.days()[3 * word], row.days()[3 * word + 1], row.days()[3 * word + 2]);
        words[from + JOURNEY] = (long) key << Integer.SIZE | row.journey();
        words[from + BACKGROUND] = (long) row.number() << Integer.SIZE | row.background();
    }

    long position(int at) {
        return position[at];
    }

    int replaces(int at) {
        return replaces[at];
    }

    long bits(int at) {
        return words[at * WORDS];
    }

    int day(int at, Packed.Day day) {
        return Packed.unpack(words[at * WORDS + DAYS + day.ordinal() / 3], day.ordinal() % 3);
    }

    int journey(int at) {
        return (int) words[at * WORDS + JOURNEY];
    }

    int key(int at) {
        return (int) (words[at * WORDS + JOURNEY] >>> Integer.SIZE);
    }

    /** Of its case. */
    int number(int at) {
        return (int) (words[at * WORDS + BACKGROUND] >>> Integer.SIZE);
    }

    int background(int at) {
        return (int) words[at * WORDS + BACKGROUND];
    }

    /**
     * A version of a case before it has its place.
     *
     * @param number of the case in the table
     * @param days in the order of {@link Packed.Day}
     */
    @SuppressWarnings("ArrayRecordComponent") // short-lived, never compared
    record Row(long position, int number, long bits, int[] days, int journey, int background) {}
}
