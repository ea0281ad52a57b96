package org.safar.query.page;

import java.util.List;

/**
 * One number that a page begins with.
 *
 * @param of what it is a share of, in words; empty where it stands alone
 * @param notes below it: a change with its base, the middle half
 * @param source period and contributors, in words
 */
public record KeyFigure(String label, Printed value, String of, List<String> notes, String source) {
    public KeyFigure {
        notes = List.copyOf(notes);
    }
}
