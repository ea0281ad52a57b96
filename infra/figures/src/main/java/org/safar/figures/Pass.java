package org.safar.figures;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** All panels and intervals of a page over some of the rows. Each processor takes a part of them; together they have counted every row once. */
final class Pass {
    /** With fewer rows for each, dividing them costs more than it saves. */
    private static final int WORTH_DIVIDING = 1 << 15;

    private final Block block;
    private final List<Panel> panels;
    private final List<Cohorts> intervals;
    private final long[] bits = new long[Block.ROWS];

    private Pass(Rows rows, Persons persons, List<Question> questions, List<Interval> intervals) {
        var filter = questions.getFirst().filter();
        this.block = new Block(rows, new Period(filter.from(), filter.to()), persons);
        this.panels =
                questions.stream().map(question -> new Panel(question, block)).toList();
        this.intervals =
                intervals.stream().map(interval -> new Cohorts(interval, block)).toList();
    }

    /** @param questions of the same filter, at least one */
    static Pass over(
            Rows rows,
            BitSet valid,
            Matching matching,
            Persons persons,
            List<Question> questions,
            List<Interval> intervals) {
        var most = Runtime.getRuntime().availableProcessors();
        var parts = Math.clamp(valid.length() / WORTH_DIVIDING, 1, most);
        return over(rows, valid, matching, persons, questions, intervals, parts);
    }

    static Pass over(
            Rows rows,
            BitSet valid,
            Matching matching,
            Persons persons,
            List<Question> questions,
            List<Interval> intervals,
            int parts) {
        var passes = IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> new Pass(rows, persons, questions, intervals)
                        .take(rows, valid, matching, start(part, parts, valid), start(part + 1, parts, valid)))
                .toList();
        var all = passes.getFirst();
        passes.stream().skip(1).forEach(all::add);
        return all;
    }

    /** One a question, in their order. */
    List<Panel> panels() {
        return panels;
    }

    /** One an interval, in their order. */
    List<Cohorts> intervals() {
        return intervals;
    }

    private static int start(int part, int parts, BitSet valid) {
        return (int) ((long) valid.length() * part / parts);
    }

    private Pass take(Rows rows, BitSet valid, Matching matching, int from, int to) {
        var next = new int[Block.ROWS];
        var size = 0;
        for (var row = valid.nextSetBit(from); row >= 0 && row < to; row = valid.nextSetBit(row + 1)) {
            next[size++] = row;
            if (size < next.length) continue;
            sift(rows, matching, next, size);
            size = 0;
        }
        sift(rows, matching, next, size);
        hand();
        return this;
    }

    /** Fetches all rows before it looks at one: memory brings many at once when nothing waits for the first. */
    private void sift(Rows rows, Matching matching, int[] next, int size) {
        for (var i = 0; i < size; i++) bits[i] = rows.bits(next[i]);
        for (var i = 0; i < size; i++) {
            if (!matching.matches(next[i], bits[i])) continue;
            block.add(next[i], bits[i]);
            if (block.full()) hand();
        }
    }

    private void hand() {
        block.read();
        panels.forEach(panel -> panel.take(block));
        intervals.forEach(interval -> interval.take(block));
        block.clear();
    }

    private void add(Pass other) {
        block.add(other.block);
        for (var i = 0; i < panels.size(); i++) panels.get(i).add(other.panels.get(i));
        for (var i = 0; i < intervals.size(); i++) intervals.get(i).add(other.intervals.get(i));
    }
}
