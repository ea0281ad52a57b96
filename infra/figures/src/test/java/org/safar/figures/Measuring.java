package org.safar.figures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.safar.figures.Value.Count;
import org.safar.figures.measure.Breakdown;
import org.safar.figures.measure.Measure;
import org.safar.figures.measure.Measured;
import org.safar.figures.measure.Measures;
import org.safar.figures.measure.Measures.Question;
import org.safar.figures.measure.Waited;
import org.safar.figures.measure.Waiting;

/** Asks a history, folded as it stands at the moment of asking, for one measure. */
record Measuring(Stored history) {
    private static final long NOW = Long.MAX_VALUE;

    Measured exact(Measure measure, Breakdown... by) {
        return asOf(NOW, measure, by);
    }

    Measured asOf(long position, Measure measure, Breakdown... by) {
        return answer(position, measure, Filter.NONE, Scope.ALL, Disclosure.EXACT, by);
    }

    /** As those see it who are not entitled to small numbers. */
    Measured shown(Measure measure, Breakdown... by) {
        return answer(NOW, measure, Filter.NONE, Scope.ALL, Disclosure.PROTECTED, by);
    }

    Value within(Scope scope, Measure measure) {
        return answer(NOW, measure, Filter.NONE, scope, Disclosure.EXACT).total();
    }

    /** @param name of one dimension of the filter */
    Value asked(String name, String value, Measure measure) {
        var filter = FilterParser.parse(Map.of(name, List.of(value)));
        return answer(NOW, measure, filter, Scope.ALL, Disclosure.EXACT).total();
    }

    Waited waited(Waiting waiting) {
        return waited(NOW, waiting, Disclosure.EXACT);
    }

    Waited waited(long position, Waiting waiting, Disclosure disclosure) {
        var kept = Folding.table(history.events()).kept();
        return Measures.waited(kept, Filter.NONE, Scope.ALL, position, disclosure)
                .get(waiting.ordinal());
    }

    /** The numbers of an answer in which none is withheld, by their keys with a space between. */
    static Map<String, Long> cells(Measured answer) {
        return answer.cells().stream()
                .collect(Collectors.toMap(
                        cell -> String.join(" ", cell.keys()), cell -> ((Count) cell.value()).number()));
    }

    private Measured answer(
            long position, Measure measure, Filter filter, Scope scope, Disclosure disclosure, Breakdown... by) {
        var kept = Folding.table(history.events()).kept();
        return Measures.answer(kept, List.of(new Question(measure, List.of(by))), filter, scope, position, disclosure)
                .getFirst();
    }
}
