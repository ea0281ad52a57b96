package org.safar.query.page.map;

/**
 * Persons from a place to a place. What is withheld is none: it never gets here.
 *
 * @param from code of a country or a region
 * @param to likewise; the same as {@code from} for what stays inside
 * @param value 1 or more
 * @param words what it says, for whoever points at it
 * @param chosen stands out
 */
public record Flow(String from, String to, long value, String words, boolean chosen) {
    /** Whose colour it has. */
    String origin() {
        return from.substring(0, 2);
    }

    boolean inside() {
        return from.equals(to);
    }

    /** What it is known by, whatever its value: the same in two periods. */
    String key() {
        return from + "-" + to;
    }
}
