package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.safar.figures.Intervals.Cohort;
import org.safar.figures.Value.Count;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.time.PartialDate;

/** How long a way takes, and how many are still on it, as counting by hand gives it. */
class IntervalProperties {
    /** @param start absent where it was not reached, as {@code end} */
    private record Way(Function<NaiveCase, PartialDate> start, Function<NaiveCase, PartialDate> end) {}

    private static final Map<Interval, Way> WAYS = Map.of(
            Interval.REPORT_TO_RECOGNITION, new Way(it -> it.report.occurredOn(), it -> it.presumed),
            Interval.IDENTIFICATION_TO_ASSISTANCE, new Way(NaiveCase::identifiedOn, it -> it.help.assisted),
            Interval.IDENTIFICATION_TO_RETURN, new Way(NaiveCase::identifiedOn, it -> it.help.received),
            Interval.DEPARTURE_TO_RECEPTION, new Way(it -> it.help.departed, it -> it.help.received),
            Interval.RETURN_TO_REINTEGRATION, new Way(it -> it.help.received, it -> it.help.reintegrated),
            Interval.IDENTIFICATION_TO_REINTEGRATION, new Way(NaiveCase::identifiedOn, it -> it.help.reintegrated));

    @Property(tries = 300)
    void counts_as_counting_by_hand_does(@ForAll("histories") List<StoredEvent> events) {
        var ways = List.copyOf(WAYS.keySet());
        var answers = Figures.sheet(
                        Folding.table(events), List.of(Question.now(Indicator.CASES_REPORTED)), ways, Disclosure.EXACT)
                .intervals();
        var byHand = new BruteForce(events, Long.MAX_VALUE, Map.of());
        for (var answer : answers)
            assertThat(counts(answer.cohorts())).isEqualTo(counts(byHand, WAYS.get(answer.interval())));
    }

    private static Map<Integer, List<Long>> counts(List<Cohort> cohorts) {
        var counts = new TreeMap<Integer, List<Long>>();
        for (var it : cohorts)
            counts.put(
                    it.year(),
                    List.of(number(it.reached()), number(it.open()), number(it.ended()), number(it.undated())));
        return counts;
    }

    private static Map<Integer, List<Long>> counts(BruteForce byHand, Way way) {
        var years = new TreeMap<Integer, List<Long>>();
        for (var year = 2019; year <= 2022; year++) {
            var begun = year;
            var cohort = new long[4];
            for (var kind = 0; kind < 4; kind++) {
                var wanted = kind;
                cohort[kind] =
                        byHand.count(it -> !it.voided && year(way, it) == begun && kind(way, it) == wanted, "reported");
            }
            if (cohort[0] + cohort[1] + cohort[2] + cohort[3] > 0)
                years.put(begun, List.of(cohort[0], cohort[1], cohort[2], cohort[3]));
        }
        return years;
    }

    private static int year(Way way, NaiveCase it) {
        var start = way.start().apply(it);
        return start == null || !start.recorded() ? 0 : start.year();
    }

    /** Reached, open, ended, undated. */
    private static int kind(Way way, NaiveCase it) {
        var start = way.start().apply(it);
        var end = way.end().apply(it);
        if (end == null) return it.help.closed || it.declined ? 2 : 1;
        var known = start.day() != 0 && end.day() != 0;
        return known && !end.earliest().isBefore(start.earliest()) ? 0 : 3;
    }

    private static long number(Value value) {
        return ((Count) value).number();
    }

    @Provide
    Arbitrary<List<StoredEvent>> histories() {
        return Histories.any();
    }
}
