package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.safar.figures.Value.Count;
import org.safar.figures.measure.Breakdown;
import org.safar.figures.measure.Measure;
import org.safar.figures.measure.Measured;
import org.safar.figures.measure.Measures;
import org.safar.figures.measure.Measures.Question;
import org.safar.kernel.HubId;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.code.ProviderKind;
import org.safar.kernel.time.PartialDate;

/** Whoever stayed where, whoever was referred to whom: the figures are what counting the raw events by hand gives. */
class CareProperties {
    private static final List<Question> QUESTIONS = List.of(
            new Question(Measure.GUESTS, List.of(Breakdown.PROVIDER)),
            new Question(Measure.STAYS_ENDED, List.of(Breakdown.ENDING)),
            new Question(Measure.NATIONAL_REFERRALS, List.of()),
            new Question(Measure.NATIONAL_REFERRALS_TAKEN_UP, List.of()));

    @Property(tries = 500)
    void counts_as_counting_by_hand_does(@ForAll("histories") List<StoredEvent> events) {
        var answers = answers(Folding.table(withShelter(events)), Long.MAX_VALUE);
        var cases = cases(events);
        var guests = cases.stream().filter(it -> it.there).count();
        assertThat(answers.getFirst().total()).isEqualTo(new Count(guests));
        assertThat(answers.get(1).cells().stream()
                        .collect(Collectors.toMap(
                                cell -> cell.keys().getFirst(), cell -> ((Count) cell.value()).number())))
                .containsAllEntriesOf(endings(cases));
        assertThat(answers.get(2).total())
                .isEqualTo(
                        new Count(cases.stream().mapToLong(it -> it.referrals).sum()));
        assertThat(answers.get(3).total())
                .isEqualTo(new Count(cases.stream().mapToLong(it -> it.takenUp).sum()));
    }

    @Property(tries = 100)
    void shows_the_past_as_a_table_that_ends_there(
            @ForAll("histories") List<StoredEvent> events, @ForAll @IntRange(min = 0, max = 80) int at) {
        var all = withShelter(events);
        var position = Math.min(at, all.size());
        var past = Folding.table(all.subList(0, position));
        assertThat(answers(Folding.tableInBatches(all, 7), position)).isEqualTo(answers(past, position));
    }

    @Provide
    Arbitrary<List<StoredEvent>> histories() {
        return Histories.any();
    }

    /** The shelter and the clinic that the cases name, told first. */
    private static List<StoredEvent> withShelter(List<StoredEvent> events) {
        var since = PartialDate.parse("2019-01-01");
        var all = new ArrayList<>(new Stored()
                .ofThing(
                        Beside.provider(1),
                        Beside.registered(HubId.KZ, CustodianKind.NGO, since, ProviderKind.SHELTER, "KZ-75"))
                .events());
        for (var e : events)
            all.add(new StoredEvent(
                    e.position() + 1,
                    e.thing(),
                    e.sequence(),
                    e.id(),
                    e.receivedAt(),
                    e.salt(),
                    e.envelope(),
                    e.event()));
        return all;
    }

    private static List<Measured> answers(FactTable table, long position) {
        return Measures.answer(table.kept(), QUESTIONS, Filter.NONE, Scope.ALL, position, Disclosure.EXACT);
    }

    private static List<NaiveCare> cases(List<StoredEvent> events) {
        var streams = new LinkedHashMap<String, List<StoredEvent>>();
        for (var event : events)
            if (event.thing().startsWith("case:") && event.envelope().provenance() == Provenance.OPERATIONAL)
                streams.computeIfAbsent(event.thing(), _ -> new ArrayList<>()).add(event);
        return streams.values().stream().map(NaiveCase::new).map(NaiveCare::new).toList();
    }

    private static Map<String, Long> endings(List<NaiveCare> cases) {
        var endings = new TreeMap<String, Long>();
        for (var it : cases) it.endings.forEach((ending, number) -> endings.merge(ending, number, Long::sum));
        return endings;
    }
}
