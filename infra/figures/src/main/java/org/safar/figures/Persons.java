package org.safar.figures;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.safar.figures.Indicator.Unit;

/**
 * Who has several cases is one person: in an answer that counts persons the case counts in which the person was identified first, of
 * the cases that the question asks about. So a person referred from one hub to another counts once in the region, and in each of the
 * two where only that one is asked about.
 */
final class Persons {
    /** Nobody has several cases. */
    static final Persons OF_ONE_CASE = new Persons(Map.of());

    private static final BitSet NONE = new BitSet();

    private final Map<Counted, BitSet> again;

    private Persons(Map<Counted, BitSet> again) {
        this.again = again;
    }

    /** What is counted, by which date. */
    record Counted(Indicator indicator, Packed.Day reference) {

        /** What a question counts, and of how many. */
        static Stream<Counted> of(Question question) {
            return Stream.of(question.indicator(), question.indicator().denominator())
                    .filter(Objects::nonNull)
                    .map(indicator -> new Counted(indicator, question.dateBy().day()));
        }
    }

    /**
     * @param valid the rows that held at the position
     * @param questions of the same cases as of that position
     */
    static Persons among(Rows rows, long position, long[] valid, Matching matching, List<Question> questions) {
        var several = rows.several(valid);
        if (several.isEmpty()) return OF_ONE_CASE;
        var filter = questions.getFirst().filter();
        var block = new Block(rows, new Period(filter.from(), filter.to()), OF_ONE_CASE);
        var people = SamePerson.asOf(rows.links(), position, matching.provenance());
        var meetings = new LinkedHashMap<Counted, Meetings>();
        questions.stream()
                .flatMap(Counted::of)
                .filter(counted -> counted.indicator().unit() == Unit.PERSONS)
                .forEach(counted -> meetings.computeIfAbsent(
                        counted,
                        _ -> new Meetings(rows, people, block.selection(counted).listed())));
        for (var row = several.nextSetBit(0); row >= 0; row = several.nextSetBit(row + 1)) {
            var bits = rows.bits(row);
            if (!matching.matches(row, bits)) continue;
            block.add(row, bits);
            if (block.full()) hand(block, meetings);
        }
        hand(block, meetings);
        var again = new HashMap<Counted, BitSet>();
        meetings.forEach((counted, met) -> again.put(counted, met.again));
        return new Persons(again);
    }

    /** The rows of whoever counts by another row already. */
    BitSet again(Counted counted) {
        return again.getOrDefault(counted, NONE);
    }

    private static void hand(Block block, Map<Counted, Meetings> meetings) {
        block.read();
        meetings.values().forEach(met -> met.take(block));
        block.clear();
    }

    /** Whom one selection has met so far, and by which row. */
    private static final class Meetings {
        private final Rows rows;
        private final SamePerson people;
        private final Selection selection;
        private final Map<Integer, Integer> first = new HashMap<>();
        private final BitSet again = new BitSet();

        Meetings(Rows rows, SamePerson people, Selection selection) {
            this.rows = rows;
            this.people = people;
            this.selection = selection;
        }

        void take(Block block) {
            for (var s = 0; s < selection.size(); s++) {
                var row = block.row(selection.rows()[s]);
                first.merge(people.of(rows.number(row)), row, this::earlier);
            }
        }

        private Integer earlier(Integer one, Integer other) {
            var before = compare(one, other) <= 0;
            again.set(before ? other : one);
            return before ? one : other;
        }

        private int compare(int one, int other) {
            var days = Integer.compare(identified(one), identified(other));
            return days == 0 ? Integer.compare(rows.key(one), rows.key(other)) : days;
        }

        /** Days sort as dates do; one that is not known is no earlier than any. */
        private int identified(int row) {
            var day = rows.day(row, Packed.Day.IDENTIFIED);
            return day <= Packed.UNRECORDED ? Integer.MAX_VALUE : day;
        }
    }
}
