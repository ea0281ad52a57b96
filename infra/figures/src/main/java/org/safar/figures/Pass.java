package org.safar.figures;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** All panels of a page over some of the rows. Each processor takes a part of them; together they have counted every row once. */
final class Pass {
    /** With fewer rows for each, dividing them costs more than it saves. */
    private static final int WORTH_DIVIDING = 1 << 15;

    private final Block block;
    private final List<Panel> panels;

    private Pass(Rows rows, List<Question> questions) {
        var filter = questions.getFirst().filter();
        this.block = new Block(rows, new Period(filter.from(), filter.to()));
        this.panels =
                questions.stream().map(question -> new Panel(question, block)).toList();
    }

    /**
     * @param questions of the same filter
     * @return a panel for each question, in their order
     */
    static List<Panel> over(Rows rows, BitSet valid, Matching matching, List<Question> questions) {
        var most = Runtime.getRuntime().availableProcessors();
        return over(rows, valid, matching, questions, Math.clamp(valid.length() / WORTH_DIVIDING, 1, most));
    }

    static List<Panel> over(Rows rows, BitSet valid, Matching matching, List<Question> questions, int parts) {
        var passes = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> new Pass(rows, questions)
                        .take(rows, valid, matching, start(part, parts, valid), start(part + 1, parts, valid)))
                .toList();
        var all = passes.getFirst();
        passes.stream().skip(1).forEach(all::add);
        return all.panels;
    }

    private static int start(int part, int parts, BitSet valid) {
        return (int) ((long) valid.length() * part / parts);
    }

    private Pass take(Rows rows, BitSet valid, Matching matching, int from, int to) {
        for (var row = valid.nextSetBit(from); row >= 0 && row < to; row = valid.nextSetBit(row + 1)) {
            var bits = rows.bits(row);
            if (!matching.matches(row, bits)) continue;
            block.add(row, bits);
            if (block.full()) hand();
        }
        hand();
        return this;
    }

    private void hand() {
        block.read();
        panels.forEach(panel -> panel.take(block));
        block.clear();
    }

    private void add(Pass other) {
        block.add(other.block);
        for (var i = 0; i < panels.size(); i++) panels.get(i).add(other.panels.get(i));
    }
}
