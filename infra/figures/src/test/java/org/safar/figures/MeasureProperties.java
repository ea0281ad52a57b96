package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.safar.figures.NaiveThing.Line;
import org.safar.figures.Value.Count;
import org.safar.figures.measure.Breakdown;
import org.safar.figures.measure.Measure;
import org.safar.figures.measure.Measured;
import org.safar.figures.measure.Measures;
import org.safar.figures.measure.Measures.Question;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.time.PartialDate;

/** Whatever was done, whatever is asked, as of whenever: the answer is what adding up the raw events by hand gives. */
class MeasureProperties {
    private static final List<Breakdown> BREAKDOWNS = List.of(
            Breakdown.AIM,
            Breakdown.AUDIENCE,
            Breakdown.REGION,
            Breakdown.ORGANISATION,
            Breakdown.SEX,
            Breakdown.STAGE,
            Breakdown.CITIZENSHIP,
            Breakdown.FROM,
            Breakdown.TO,
            Breakdown.OUTCOME,
            Breakdown.RECEIVER);

    @Property(tries = 600)
    void adds_up_as_adding_up_by_hand_does(
            @ForAll("histories") List<StoredEvent> events,
            @ForAll("parameters") Map<String, List<String>> asked,
            @ForAll("measures") Measure measure,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        var position = events.size() * (long) percent / 100;
        var questions = BREAKDOWNS.stream()
                .map(by -> new Question(measure, List.of(by)))
                .toList();
        var answers = Measures.answer(
                Folding.table(events).kept(),
                questions,
                FilterParser.parse(asked),
                Scope.ALL,
                position,
                Disclosure.EXACT);
        var lines = byHand(events, position, asked, measure.code());
        for (var answer : answers) {
            var by = answer.breakdowns().getFirst().code();
            assertThat(answer.total())
                    .isEqualTo(new Count(lines.stream().mapToLong(Line::number).sum()));
            assertThat(cells(answer)).as(by).isEqualTo(cells(lines, by));
        }
    }

    @Property(tries = 100)
    void shows_the_past_as_a_table_that_ends_there(
            @ForAll("histories") List<StoredEvent> events, @ForAll @IntRange(min = 0, max = 60) int at) {
        var position = Math.min(at, events.size());
        var questions = measures()
                .sampleStream()
                .limit(5)
                .map(it -> new Question(it, List.of()))
                .toList();
        var past = Folding.table(events.subList(0, position)).kept();
        var now = Folding.tableInBatches(events, 7).kept();
        assertThat(Measures.answer(now, questions, Filter.NONE, Scope.ALL, position, Disclosure.EXACT))
                .isEqualTo(Measures.answer(past, questions, Filter.NONE, Scope.ALL, position, Disclosure.EXACT));
    }

    @Provide
    Arbitrary<List<StoredEvent>> histories() {
        return KeptHistories.any();
    }

    @Provide
    Arbitrary<Measure> measures() {
        return Arbitraries.of(
                Measure.ACTIVITIES,
                Measure.PEOPLE_REACHED,
                Measure.PARTICIPANTS,
                Measure.HOTLINE_CALLS,
                Measure.PLACES,
                Measure.PROVIDERS,
                Measure.PROCEEDINGS,
                Measure.PERSONS_CHARGED,
                Measure.PERSONS_CONVICTED,
                Measure.REFERRALS_OFFERED,
                Measure.REFERRALS_ACCEPTED,
                Measure.REFERRALS_DECLINED,
                Measure.REFERRALS_EXPIRED,
                Measure.REFERRALS_WITHDRAWN,
                Measure.REFERRALS_UNANSWERED,
                Measure.REFERRALS_COMPLETED);
    }

    @Provide
    Arbitrary<Map<String, List<String>>> parameters() {
        return Arbitraries.of(
                Map.of(),
                Map.of(),
                Map.of("from", List.of("2020-06")),
                Map.of("to", List.of("2020-09")),
                Map.of("from", List.of("2020-03"), "to", List.of("2021-02")),
                Map.of("by", List.of("KZ")),
                Map.of("by", List.of("ngo,UZ")),
                Map.of("by", List.of("state"), "to", List.of("2021-01")));
    }

    private static List<Line> byHand(
            List<StoredEvent> events, long position, Map<String, List<String>> asked, String measure) {
        var things = new LinkedHashMap<String, List<StoredEvent>>();
        for (var event : events)
            if (event.position() <= position)
                things.computeIfAbsent(event.thing(), _ -> new ArrayList<>()).add(event);
        var to = asked.containsKey("to") ? YearMonth.parse(asked.get("to").getFirst()) : null;
        var from = asked.containsKey("from") ? YearMonth.parse(asked.get("from").getFirst()) : null;
        var lines = new ArrayList<Line>();
        for (var stream : things.values()) {
            var thing = new NaiveThing(stream, to == null ? null : to.atEndOfMonth());
            if (!by(thing, asked)) continue;
            for (var line : thing.lines(measure)) if (inside(line.on(), from, to)) lines.add(line);
        }
        return lines;
    }

    private static boolean by(NaiveThing thing, Map<String, List<String>> asked) {
        return switch (asked.getOrDefault("by", List.of("")).getFirst()) {
            case "KZ" -> thing.isOf("KZ", null);
            case "ngo,UZ" -> thing.isOf("UZ", "ngo");
            case "state" -> thing.isOf(null, "state");
            default -> true;
        };
    }

    private static boolean inside(PartialDate on, YearMonth from, YearMonth to) {
        if (on == null || from == null && to == null) return true;
        if (!on.recorded()) return false;
        return (from == null || !on.earliest().isBefore(from.atDay(1)))
                && (to == null || !on.latest().isAfter(to.atEndOfMonth()));
    }

    /** Without cells in which nothing is. */
    private static Map<String, Long> cells(Measured answer) {
        var cells = new HashMap<String, Long>();
        for (var cell : answer.cells()) cells.put(cell.keys().getFirst(), ((Count) cell.value()).number());
        cells.values().removeIf(number -> number == 0);
        return cells;
    }

    private static Map<String, Long> cells(List<Line> lines, String by) {
        var cells = new HashMap<String, Long>();
        for (var line : lines)
            for (var key : line.keys().getOrDefault(by, List.of("not-recorded")))
                cells.merge(key, line.number(), Long::sum);
        cells.values().removeIf(number -> number == 0);
        return cells;
    }
}
