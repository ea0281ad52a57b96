package org.safar.figures;

import java.util.List;

/**
 * A question about numbers: what is counted, by what it is broken down, about which cases, as known at which position.
 *
 * @param dimensions three at most
 * @param seenFrom alpha-2 of the country from which directions are seen; empty for the five together
 * @param position as of which; beyond the table's head means now
 */
public record Question(
        Indicator indicator, List<Dimension> dimensions, Filter filter, Scope scope, String seenFrom, long position) {
    private static final int MOST_DIMENSIONS = 3;

    public Question {
        dimensions = List.copyOf(dimensions);
        if (dimensions.size() > MOST_DIMENSIONS) throw Unanswerable.invalid("dimension", "three at most");
    }

    public static Question now(Indicator indicator, Dimension... dimensions) {
        return new Question(indicator, List.of(dimensions), Filter.NONE, Scope.ALL, "", Long.MAX_VALUE);
    }

    public Question with(Filter other) {
        return new Question(indicator, dimensions, other, scope, seenFrom, position);
    }

    public Question within(Scope other) {
        return new Question(indicator, dimensions, filter, other, seenFrom, position);
    }

    public Question asOf(long other) {
        return new Question(indicator, dimensions, filter, scope, seenFrom, other);
    }

    /** The date by which its period is meant. */
    public DateBy dateBy() {
        var asked = filter.dateBy();
        return asked == null ? indicator.reference() : asked;
    }
}
