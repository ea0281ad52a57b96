package org.safar.query.page.map;

import java.util.ArrayList;
import java.util.List;
import org.safar.query.page.map.Drawing.Label;

/** Keeps words apart: what would stand over an earlier word is left out. The list and the table have them all. */
final class Room {
    private static final double LETTER = 6.6;
    private static final double LINE = 14;

    private final List<Box> taken = new ArrayList<>();

    /** No word may stand there. */
    void occupy(Box box) {
        taken.add(box);
    }

    /** Whether the label has room; it takes it then. */
    boolean takes(Label label) {
        var box = box(label);
        if (taken.stream().anyMatch(other -> overlap(box, other))) return false;
        taken.add(box);
        return true;
    }

    /** Whether all of the label is inside. */
    boolean within(Box whole, Label label) {
        var box = box(label);
        return box.x() >= whole.x()
                && box.right() <= whole.right()
                && box.y() >= whole.y()
                && box.bottom() <= whole.bottom();
    }

    private static Box box(Label label) {
        var width = label.text().length() * LETTER;
        var x = Double.parseDouble(label.x());
        var left = switch (label.anchor()) {
            case "end" -> x - width;
            case "middle" -> x - width / 2;
            default -> x;
        };
        return new Box(left, Double.parseDouble(label.y()) - LINE + 3, width, LINE);
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }
}
