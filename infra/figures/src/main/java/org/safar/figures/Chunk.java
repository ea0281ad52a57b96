package org.safar.figures;

/** A run of rows in plain arrays: 72 bytes a row. Rows are appended in position order and never change afterwards. */
final class Chunk {
    static final int BITS = 16;
    static final int ROWS = 1 << BITS;
    static final int MASK = ROWS - 1;

    final long[] position = new long[ROWS];
    final long[] bits = new long[ROWS];
    /** The dates of {@link Packed.Day}, three in a word. */
    final long[][] days = new long[Packed.Day.WORDS][ROWS];

    /** The row that this one replaces, the same case's last one; -1 for a case's first. */
    final int[] replaces = new int[ROWS];

    final int[] person = new int[ROWS];
    final int[] journey = new int[ROWS];
    final int[] background = new int[ROWS];

    void put(int at, Row row, int replaced) {
        position[at] = row.position();
        bits[at] = row.bits();
        for (var word = 0; word < Packed.Day.WORDS; word++)
            days[word][at] = Packed.word(row.days()[3 * word], row.days()[3 * word + 1], row.days()[3 * word + 2]);
        replaces[at] = replaced;
        person[at] = row.person();
        journey[at] = row.journey();
        background[at] = row.background();
    }

    /**
     * A version of a case before it has its place.
     *
     * @param days in the order of {@link Packed.Day}
     */
    @SuppressWarnings("ArrayRecordComponent") // short-lived, never compared
    record Row(long position, int person, long bits, int[] days, int journey, int background) {}
}
