package org.safar.figures;

import java.util.List;
import org.safar.kernel.code.Provenance;

/** The one way to count: every number on a page, in the API or in an export comes from here. */
public final class Figures {
    private Figures() {}

    public static Answer answer(FactTable table, Question question, Disclosure disclosure) {
        return answer(table, List.of(question), disclosure).getFirst();
    }

    /**
     * Answers all questions of a page in one pass over the rows.
     *
     * @param questions of the same cases as of the same position: filter, scope and position are equal in all
     * @return one answer a question, in their order
     */
    public static List<Answer> answer(FactTable table, List<Question> questions, Disclosure disclosure) {
        return questions.isEmpty()
                ? List.of()
                : sheet(table, questions, List.of(), disclosure).answers();
    }

    /**
     * What a page shows.
     *
     * @param answers one a question, in their order
     * @param intervals one each, in their order
     */
    public record Sheet(List<Answer> answers, List<Intervals> intervals) {}

    /**
     * Answers all questions of a page, and says how long the intervals took for the same cases, in one pass over the rows.
     *
     * @param questions at least one, as in {@link #answer(FactTable, List, Disclosure)}
     */
    public static Sheet sheet(
            FactTable table, List<Question> questions, List<Interval> intervals, Disclosure disclosure) {
        var first = questions.getFirst();
        for (var question : questions) requireSameCases(first, question);
        var rows = table.rows();
        var position = Math.min(first.position(), rows.head());
        var exchange = rows.exchange().asOf(position);
        var provenance = provenance(first.filter(), exchange);
        var matching = new Matching(rows, first.filter(), first.scope(), provenance);
        var valid = rows.valid(position);
        var persons = Persons.among(rows, position, valid, matching, questions);
        var pass = Pass.over(rows, valid, matching, persons, questions, intervals);
        return new Sheet(
                pass.panels().stream()
                        .map(panel -> new Presenting(rows, panel, disclosure, exchange).answer(provenance, position))
                        .toList(),
                pass.intervals().stream()
                        .map(cohorts -> new Intervals(
                                cohorts.interval(), provenance, cohorts.shown(disclosure), disclosure.code(), position))
                        .toList());
    }

    private static Provenance provenance(Filter filter, ExchangeFacts exchange) {
        var asked = filter.provenance();
        return asked == null ? exchange.provenance() : asked;
    }

    private static void requireSameCases(Question one, Question other) {
        var same = one.filter().equals(other.filter())
                && one.scope().equals(other.scope())
                && one.position() == other.position();
        if (!same) throw new IllegalArgumentException("one pass answers questions about the same cases");
    }
}
