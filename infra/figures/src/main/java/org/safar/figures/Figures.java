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
        if (questions.isEmpty()) return List.of();
        var first = questions.getFirst();
        for (var question : questions) requireSameCases(first, question);
        var rows = table.rows();
        var position = Math.min(first.position(), rows.head());
        var exchange = rows.exchange().asOf(position);
        var provenance = provenance(first.filter(), exchange);
        var matching = new Matching(rows, first.filter(), first.scope(), provenance);
        var panels = Pass.over(rows, rows.valid(position), matching, questions);
        return panels.stream()
                .map(panel -> new Presenting(rows, panel, disclosure, exchange).answer(provenance, position))
                .toList();
    }

    static Provenance provenance(Filter filter, ExchangeFacts exchange) {
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
