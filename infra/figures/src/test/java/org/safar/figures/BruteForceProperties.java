package org.safar.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.safar.figures.Value.Count;
import org.safar.kernel.StoredEvent;

/** Whatever happened, whatever is asked, as of whenever: the answer is what counting the raw events by hand gives. */
class BruteForceProperties {
    /** In the order of the catalogue, so that a seed means the same in every run. */
    private static final Map<Indicator, Predicate<NaiveCase>> COUNTED = counted();

    private static final List<String> DIMENSIONS = List.of(
            "hub",
            "sex",
            "age-band",
            "sector",
            "recruiter",
            "found-in",
            "project",
            "provider",
            "origin-settlement",
            "through-settlement",
            "form",
            "means",
            "origin-country",
            "destination-country",
            "origin-region",
            "destination-region",
            "through-country",
            "month",
            "year");

    @Property(tries = 1500)
    void counts_as_counting_by_hand_does(
            @ForAll("histories") List<StoredEvent> events,
            @ForAll("parameters") Map<String, List<String>> asked,
            @ForAll("indicators") Indicator indicator,
            @ForAll("dimensions") List<String> dimensions,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        var position = events.size() * (long) percent / 100;
        var question = question(indicator, dimensions, asked).asOf(position);
        var answer = Figures.answer(Folding.table(events), question, Disclosure.EXACT);
        var byHand = new BruteForce(events, position, asked);
        assertThat(answer.total()).isEqualTo(new Count(byHand.count(COUNTED.get(indicator), indicator)));
        if (!dimensions.isEmpty())
            assertThat(cells(answer)).isEqualTo(byHand.cells(COUNTED.get(indicator), indicator, dimensions));
    }

    /** Filters leave few cases: without one every fact of every case is looked at, by all panels in one pass. */
    @Property(tries = 200)
    void counts_everything_as_counting_by_hand_does(
            @ForAll("histories") List<StoredEvent> events, @ForAll @IntRange(min = 0, max = 100) int percent) {
        var position = events.size() * (long) percent / 100;
        var questions = COUNTED.keySet().stream()
                .flatMap(indicator -> DIMENSIONS.stream().map(code -> question(indicator, List.of(code), Map.of())))
                .map(question -> question.asOf(position))
                .toList();
        var byHand = new BruteForce(events, position, Map.of());
        assertThat(Figures.answer(Folding.table(events), questions, Disclosure.EXACT))
                .allSatisfy(answer -> {
                    var counted = COUNTED.get(answer.indicator());
                    var dimensions =
                            answer.dimensions().stream().map(Dimension::code).toList();
                    assertThat(answer.total()).isEqualTo(new Count(byHand.count(counted, answer.indicator())));
                    assertThat(cells(answer)).isEqualTo(byHand.cells(counted, answer.indicator(), dimensions));
                });
    }

    @Property(tries = 200)
    void answers_the_same_however_the_history_came_in(
            @ForAll("histories") List<StoredEvent> events,
            @ForAll @IntRange(min = 1, max = 20) int batch,
            @ForAll @IntRange(min = 0, max = 80) int position) {
        var question = Question.now(Indicator.CASES_REPORTED, Dimension.ORIGIN_COUNTRY, Dimension.DESTINATION_COUNTRY)
                .asOf(position);
        var atOnce = Figures.answer(Folding.table(events), question, Disclosure.EXACT);
        var inBatches = Figures.answer(Folding.tableInBatches(events, batch), question, Disclosure.EXACT);
        assertThat(inBatches).isEqualTo(atOnce);
    }

    @Property(tries = 200)
    void shows_the_past_as_a_table_that_ends_there(
            @ForAll("histories") List<StoredEvent> events, @ForAll @IntRange(min = 0, max = 80) int at) {
        var position = Math.min(at, events.size());
        var question = Question.now(Indicator.CASES_REPORTED, Dimension.HUB, Dimension.FORM, Dimension.SEX)
                .asOf(position);
        assertThat(Figures.answer(Folding.table(events), question, Disclosure.EXACT))
                .isEqualTo(Figures.answer(Folding.table(events.subList(0, position)), question, Disclosure.EXACT));
    }

    private static Map<Indicator, Predicate<NaiveCase>> counted() {
        var counted = new EnumMap<Indicator, Predicate<NaiveCase>>(Indicator.class);
        counted.put(Indicator.CASES_REPORTED, it -> !it.voided);
        counted.put(Indicator.CASES_SCREENED, it -> !it.voided && it.screened != null);
        counted.put(Indicator.IDENTIFIED_VICTIMS, NaiveCase::identified);
        counted.put(Indicator.PRESUMED_VICTIMS, it -> it.identified() && it.presumed != null);
        counted.put(Indicator.FORMALLY_IDENTIFIED_VICTIMS, it -> it.identified() && it.confirmed != null);
        counted.put(
                Indicator.LABOUR_CASES,
                it -> !it.voided && (it.forms.contains("forced-labour") || it.forms.contains("child-labour")));
        counted.put(Indicator.CASES_WITH_FORM, it -> !it.voided && !it.forms.isEmpty());
        counted.put(
                Indicator.MALE_VICTIMS,
                it -> it.identified() && it.person != null && it.person.sex() == org.safar.kernel.code.Sex.MALE);
        counted.put(
                Indicator.DOMESTIC_VICTIMS,
                it -> it.identified()
                        && it.origin() != null
                        && it.destination() != null
                        && it.origin().country().equals(it.destination().country()));
        counted.put(Indicator.PERSONS_ASSISTED, it -> !it.voided && it.help.assisted != null);
        counted.put(Indicator.ASSISTED_VICTIMS, it -> it.identified() && it.help.assisted != null);
        counted.put(Indicator.ASSISTED_BY_NGO_OR_IOM, it -> it.identified() && it.help.byNgoOrIom != null);
        counted.put(Indicator.SHELTERED_VICTIMS, it -> it.identified() && it.help.sheltered != null);
        counted.put(Indicator.DEPARTED_VICTIMS, it -> it.identified() && it.help.departed != null);
        counted.put(Indicator.RETURNED_VICTIMS, it -> it.identified() && it.help.received != null);
        counted.put(Indicator.REINTEGRATED_VICTIMS, it -> it.identified() && it.help.reintegrated != null);
        counted.put(Indicator.LEGALLY_AIDED_VICTIMS, it -> it.identified() && it.help.legallyAided);
        counted.put(Indicator.COMPENSATED_VICTIMS, it -> it.identified() && it.help.awarded);
        counted.put(Indicator.PENALISED_VICTIMS, it -> it.identified() && it.help.penalised);
        return counted;
    }

    private static Question question(Indicator indicator, List<String> dimensions, Map<String, List<String>> asked) {
        var known = dimensions.stream()
                .map(code -> java.util.Arrays.stream(Dimension.values())
                        .filter(dimension -> dimension.code().equals(code))
                        .findFirst()
                        .orElseThrow())
                .toArray(Dimension[]::new);
        return Question.now(indicator, known).with(FilterParser.parse(asked));
    }

    private static Map<List<String>, Long> cells(Answer answer) {
        return answer.cells().stream()
                .filter(cell -> cell.value() instanceof Count(long number) && number > 0)
                .collect(Collectors.toMap(Answer.Cell::keys, cell -> ((Count) cell.value()).number()));
    }

    @Provide
    Arbitrary<List<StoredEvent>> histories() {
        return Histories.any();
    }

    @Provide
    Arbitrary<Map<String, List<String>>> parameters() {
        return Histories.parameters();
    }

    @Provide
    Arbitrary<Indicator> indicators() {
        return Arbitraries.of(COUNTED.keySet());
    }

    @Provide
    Arbitrary<List<String>> dimensions() {
        return Arbitraries.of(DIMENSIONS).list().uniqueElements().ofMaxSize(3);
    }
}
