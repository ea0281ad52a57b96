package org.safar.query.page.routes;

import java.util.List;
import org.safar.query.figures.Shown;

/** Persons from an origin to a destination, as shown. What is withheld is no corridor. */
record Corridor(String from, String to, long value) {
    private static final String NOT_RECORDED = "not-recorded";

    /** Those with both places, the largest first. */
    static List<Corridor> of(Shown.Panel panel) {
        return panel.cells().stream()
                .filter(cell ->
                        cell.value() != null && cell.value() > 0 && !cell.keys().contains(NOT_RECORDED))
                .map(cell -> new Corridor(cell.keys().get(0), cell.keys().get(1), value(cell)))
                .toList();
    }

    private static long value(Shown.Cell cell) {
        var value = cell.value();
        return value == null ? 0 : value;
    }

    String key() {
        return from + "-" + to;
    }

    boolean inside() {
        return from.equals(to);
    }

    String origin() {
        return from.substring(0, 2);
    }

    String destination() {
        return to.substring(0, 2);
    }
}
