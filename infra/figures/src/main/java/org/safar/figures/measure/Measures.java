package org.safar.figures.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.figures.Disclosure;
import org.safar.figures.FactTable.Kept;
import org.safar.figures.Filter;
import org.safar.figures.Scope;
import org.safar.figures.kept.KeptFacts;
import org.safar.figures.kept.Known;
import org.safar.kernel.ThingKind;
import org.safar.kernel.place.Place;

/** The one way to count what organisations keep. A few thousand things at most: plain loops will do. */
public final class Measures {
    private Measures() {}

    /** @param breakdowns two at most are meant; nothing forbids more */
    public record Question(Measure measure, List<Breakdown> breakdowns) {
        public Question {
            breakdowns = List.copyOf(breakdowns);
        }
    }

    /**
     * Answers all questions of a page about the same things.
     *
     * @param filter of its parts period, hub, kind of keeper and provenance apply; the others are about persons: see {@link #passedOver}
     * @param position as of which; beyond the head means now
     * @return one answer a question, in their order
     */
    public static List<Measured> answer(
            Kept kept, List<Question> questions, Filter filter, Scope scope, long position, Disclosure disclosure) {
        var span = new Span(filter.from(), filter.to());
        var things = things(kept, filter, scope, position);
        return questions.stream()
                .map(question -> answer(question, things, span, disclosure))
                .toList();
    }

    /** How long offers made in the period waited; otherwise as {@link #answer}. */
    public static Waited waited(Kept kept, Filter filter, Scope scope, long position, Disclosure disclosure) {
        var span = new Span(filter.from(), filter.to());
        var waits = new Waits();
        for (var thing : things(kept, filter, scope, position)) {
            var referral = thing.known().referral();
            if (referral == null) continue;
            for (var round : referral.rounds()) if (span.holds(round.on())) waits.add(round);
        }
        return waits.shown(disclosure);
    }

    private static List<Thing> things(Kept kept, Filter filter, Scope scope, long position) {
        var at = Math.min(position, kept.head());
        var asked = filter.provenance();
        var provenance = asked == null ? kept.exchange().asOf(at).provenance() : asked;
        return known(kept.things(), at).stream()
                .filter(thing -> thing.matches(filter, scope, provenance))
                .toList();
    }

    /** The parameters that a filter names and no measure follows. */
    public static List<String> passedOver(Filter filter) {
        var names = new ArrayList<String>();
        if (filter.dateBy() != null) names.add("dateBy");
        if (!filter.forms().isEmpty()) names.add("form");
        if (!filter.sexes().isEmpty()) names.add("sex");
        if (!filter.ages().isEmpty()) names.add("age");
        if (!filter.origin().isEmpty()) names.add("origin");
        if (!filter.destination().isEmpty()) names.add("destination");
        if (!filter.through().isEmpty()) names.add("through");
        return List.copyOf(names);
    }

    private static List<Thing> known(List<KeptFacts> all, long position) {
        var known = new HashMap<String, Known>();
        for (var facts : all) facts.asOf(position).ifPresent(it -> known.put(facts.thing(), it));
        return all.stream()
                .flatMap(facts -> Optional.ofNullable(known.get(facts.thing())).stream()
                        .map(it -> new Thing(facts, it, place(it, known))))
                .toList();
    }

    private static @Nullable Place place(Known it, Map<String, Known> all) {
        if (it.activity() != null) return it.activity().activity().place();
        if (it.provider() != null) return it.provider().place();
        if (it.tipEvent() != null) return it.tipEvent().place();
        if (it.proceeding() == null) return null;
        var event = all.get(it.proceeding().tipEvent().text());
        return event == null || event.tipEvent() == null
                ? null
                : event.tipEvent().place();
    }

    private static Measured answer(Question question, List<Thing> things, Span span, Disclosure disclosure) {
        var measure = question.measure();
        var base = measure.denominator();
        var cells = new Cells(question.breakdowns());
        amounts(measure, things, span).forEach(cells::add);
        return new Measured(
                measure,
                question.breakdowns(),
                cells.shown(disclosure),
                disclosure.show(cells.total()),
                disclosure.show(cells.recorded()),
                base == null
                        ? Optional.empty()
                        : Optional.of(disclosure.show(amounts(base, things, span)
                                .mapToLong(Amount::number)
                                .sum())));
    }

    private static Stream<Amount> amounts(Measure measure, List<Thing> things, Span span) {
        return things.stream()
                .flatMap(thing -> amounts(measure, thing, span))
                .filter(amount -> amount.on() == null || span.holds(amount.on()));
    }

    private static Stream<Amount> amounts(Measure measure, Thing thing, Span span) {
        var known = thing.known();
        if (measure.of() == ThingKind.ACTIVITY && known.activity() != null)
            return Activities.of(measure, known.activity(), thing.keys());
        if (measure.of() == ThingKind.PROVIDER && known.provider() != null)
            return Providers.of(measure, known.provider(), thing.keys(), span);
        if (measure.of() == ThingKind.PROJECT && known.project() != null)
            return Projects.of(measure, known.project(), thing.keys(), span);
        if (measure.of() == ThingKind.TIP_EVENT && known.tipEvent() != null)
            return Crimes.of(measure, known.tipEvent(), thing.keys());
        if (measure.of() == ThingKind.PROCEEDING && known.proceeding() != null)
            return Crimes.of(measure, known.proceeding(), thing.keys());
        if (measure.of() == ThingKind.REFERRAL && known.referral() != null)
            return Referrals.of(measure, known.referral(), thing.keys());
        return Stream.empty();
    }
}
