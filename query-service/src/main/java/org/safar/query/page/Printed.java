package org.safar.query.page;

import org.jspecify.annotations.Nullable;
import org.safar.query.figures.Shown;

/**
 * A figure as it stands on a page: a number, or the mark in place of one.
 *
 * @param text the number; empty where a mark stands in its place
 * @param mark {@code c} withheld, {@code n} not participating; none beside a number
 */
public record Printed(String text, @Nullable String mark) {

    public static Printed of(Shown.Number number, Wording words) {
        var value = number.value();
        if (value != null) return new Printed(words.number(value), null);
        return new Printed("", "not-participating".equals(number.mark()) ? "n" : "c");
    }

    /** Of something that is not a count: a median, a share. */
    public static Printed of(String text) {
        return new Printed(text, null);
    }

    /** Within a sentence, where a mark cannot explain itself. */
    public String said() {
        return mark == null ? text : "[" + mark + "]";
    }

    /** Where a number would stand on too few, or is withheld. */
    public static Printed withheld() {
        return new Printed("", "c");
    }
}
