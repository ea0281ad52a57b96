package org.safar.figures;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** All panels and intervals of a page over some of the rows. Processors share the rows; together they have counted every one once. */
final class Pass {
    /** With fewer rows for each, dividing them costs more than it saves. */
    private static final int WORTH_DIVIDING = 1 << 15;

    /** Words of 64 rows that are taken at a time. */
    private static final int SLICE = 256;

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
            long[] valid,
            Matching matching,
            Persons persons,
            List<Question> questions,
            List<Interval> intervals) {
        var most = Runtime.getRuntime().availableProcessors();
        var parts = Math.clamp(Rows.count(valid) / WORTH_DIVIDING, 1, most);
        return over(rows, valid, matching, persons, questions, intervals, parts);
    }

    static Pass over(
            Rows rows,
            long[] valid,
            Matching matching,
            Persons persons,
            List<Question> questions,
            List<Interval> intervals,
            int parts) {
        var begun = new AtomicInteger();
        var passes = IntStream.range(0, parts)
                .parallel()
                .mapToObj(_ -> new Pass(rows, persons, questions, intervals).take(rows, valid, matching, begun))
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

    /**
     * Slice by slice, until none is left: whoever is held up takes fewer.
     *
     * @param begun how many words of the valid rows somebody has taken
     */
    private Pass take(Rows rows, long[] valid, Matching matching, AtomicInteger begun) {
        var next = new int[Block.ROWS];
        var size = 0;
        for (var from = begun.getAndAdd(SLICE); from < valid.length; from = begun.getAndAdd(SLICE)) {
            for (var word = from; word < Math.min(from + SLICE, valid.length); word++) {
                if (size + Long.SIZE > next.length) {
                    sift(rows, matching, next, size);
                    size = 0;
                }
                for (var rest = valid[word]; rest != 0; rest &= rest - 1)
                    next[size++] = word * Long.SIZE + Long.numberOfTrailingZeros(rest);
            }
        }
        sift(rows, matching, next, size);
        hand();
        return this;
    }

    /** Fetches all rows before it looks at one: memory brings many at once when nothing waits for the first. */
    private void sift(Rows rows, Matching matching, int[] next, int size) {
        var left = 0;
        for (var i = 0; i < size; i++) {
            bits[left] = rows.bits(next[i]);
            next[left] = next[i];
            if (matching.hasCodes(bits[left])) left++;
        }
        var all = matching.asksForCodesAlone();
        for (var i = 0; i < left; i++) {
            if (!all && !matching.matches(next[i], bits[i])) continue;
            block.add(next[i], bits[i]);
            if (block.full()) hand();
        }
    }

    private void hand() {
        if (block.size() == 0) return;
        block.read();
        panels.forEach(Panel::take);
        intervals.forEach(interval -> interval.take(block));
        block.clear();
    }

    private void add(Pass other) {
        block.add(other.block);
        for (var i = 0; i < panels.size(); i++) panels.get(i).add(other.panels.get(i));
        for (var i = 0; i < intervals.size(); i++) intervals.get(i).add(other.intervals.get(i));
    }
}
