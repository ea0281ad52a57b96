package org.safar.figures.measure;

import static org.safar.figures.measure.Breakdown.ARTICLE;
import static org.safar.figures.measure.Breakdown.CITIZENSHIP;
import static org.safar.figures.measure.Breakdown.FINDING;
import static org.safar.figures.measure.Breakdown.OFFICIAL;
import static org.safar.figures.measure.Breakdown.PROCEEDING_KIND;
import static org.safar.figures.measure.Breakdown.SENTENCE;
import static org.safar.figures.measure.Breakdown.SEX;
import static org.safar.figures.measure.Breakdown.STAGE;
import static org.safar.figures.measure.Breakdown.SUSPENDED;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Disclosure;
import org.safar.figures.kept.ProceedingFacts;
import org.safar.figures.kept.ProceedingFacts.Judgment;
import org.safar.figures.kept.TipEventFacts;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.victimcase.Citizenship;

/** What trafficking events and the proceedings on them amount to. */
final class Crimes {
    private Crimes() {}

    static Stream<Amount> of(Measure measure, TipEventFacts facts, Amount.Keys common) {
        return switch (measure) {
            case TIP_EVENTS -> Stream.of(common.on(facts.known(), 1));
            case SUSPECTS -> facts.accused().stream().map(one -> suspect(one, common.and()));
            default -> throw new IllegalArgumentException("no measure of trafficking events");
        };
    }

    /** How long criminal proceedings opened in the period took to come to a stage. */
    static Waited waited(Waiting waiting, World world, Span span, Disclosure disclosure) {
        var waits = new Waits(waiting);
        for (var thing : world.things()) {
            var facts = thing.known().proceeding();
            if (facts == null || facts.kind() != ProceedingKind.CRIMINAL || !span.holds(facts.opened())) continue;
            var reached = facts.reached(Objects.requireNonNull(waiting.stage()));
            waits.add(
                    facts.opened(),
                    List.of(),
                    Lapse.days(
                            facts.opened(), reached.orElse(null), facts.stage().over()));
        }
        return waits.shown(disclosure);
    }

    private static Amount suspect(TipEventFacts.Accused one, Amount.Keys keys) {
        var finding = one.finding();
        return keys.put(SEX, one.perpetrator().sex())
                .put(CITIZENSHIP, text(one.perpetrator().citizenship()))
                .put(OFFICIAL, one.perpetrator().official())
                .put(FINDING, finding == null ? "alleged" : finding.code())
                .on(one.on(), 1);
    }

    static Stream<Amount> of(Measure measure, ProceedingFacts facts, Amount.Keys common) {
        var article = facts.article();
        var keys = common.put(STAGE, facts.stage())
                .put(PROCEEDING_KIND, facts.kind())
                .put(ARTICLE, article == null ? null : article.value());
        return switch (measure) {
            case PROCEEDINGS -> Stream.of(keys.on(facts.opened(), 1));
            case PERSONS_CHARGED ->
                facts.charges().stream().flatMap(charge -> persons(charge.persons(), charge.on(), keys));
            case PERSONS_CONVICTED -> judged(facts.judgment(), Judgment::convicted, keys);
            case PERSONS_ACQUITTED -> judged(facts.judgment(), Judgment::acquitted, keys);
            case SENTENCES -> sentences(facts.judgment(), keys);
            case VICTIMS_COMPENSATED ->
                facts.compensations().stream().map(order -> keys.on(order.on(), order.persons()));
            default -> throw new IllegalArgumentException("no measure of proceedings");
        };
    }

    private static Stream<Amount> judged(
            @Nullable Judgment judgment, Function<Judgment, List<Persons>> persons, Amount.Keys keys) {
        return judgment == null ? Stream.empty() : persons(persons.apply(judgment), judgment.on(), keys);
    }

    private static Stream<Amount> sentences(@Nullable Judgment judgment, Amount.Keys keys) {
        if (judgment == null) return Stream.empty();
        return judgment.sentences().stream()
                .map(group -> keys.and()
                        .put(SENTENCE, group.band())
                        .put(SUSPENDED, group.suspended())
                        .on(judgment.on(), group.number()));
    }

    private static Stream<Amount> persons(List<Persons> groups, PartialDate on, Amount.Keys keys) {
        return groups.stream()
                .map(group -> keys.and()
                        .put(SEX, group.sex())
                        .put(CITIZENSHIP, text(group.citizenship()))
                        .on(on, group.number()));
    }

    private static @Nullable String text(@Nullable Citizenship citizenship) {
        return citizenship == null ? null : citizenship.toString();
    }
}
