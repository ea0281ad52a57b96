package org.safar.figures;

/** Decides what of a counted cell may be shown. Every number of every answer passes it, totals and denominators too. */
public sealed interface Disclosure permits Exact, Protected {
    Disclosure EXACT = new Exact();
    Disclosure PROTECTED = new Protected();

    /** How an answer says which it is: {@code exact}, {@code protected}. */
    String code();

    /** What stands for the cell. */
    default Value show(Parts parts) {
        return show(parts.total());
    }

    /** What stands for so many. */
    Value show(long total);

    /** A median is shown where it rests on this many at least. */
    int medianBase();
}
