package org.safar.figures.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.safar.figures.Disclosure;
import org.safar.figures.FactTable.Kept;
import org.safar.figures.Filter;
import org.safar.figures.Scope;
import org.safar.kernel.ThingKind;

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
     * What a page shows beside cases.
     *
     * @param answers one a question, in their order
     * @param waited one each, in the order of {@link Waiting}
     */
    public record Beside(List<Measured> answers, List<Waited> waited) {}

    /** Both of a page at once: what was known is gone through once. Otherwise as {@link #answer} and {@link #waited}. */
    public static Beside beside(
            Kept kept, List<Question> questions, Filter filter, Scope scope, long position, Disclosure disclosure) {
        var world = new World(kept, filter, scope, position);
        return new Beside(answer(questions, world, disclosure), waited(world, disclosure));
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
        return answer(questions, new World(kept, filter, scope, position), disclosure);
    }

    /** How long was waited for what began in the period, one each in the order of {@link Waiting}; otherwise as {@link #answer}. */
    public static List<Waited> waited(Kept kept, Filter filter, Scope scope, long position, Disclosure disclosure) {
        return waited(new World(kept, filter, scope, position), disclosure);
    }

    private static List<Waited> waited(World world, Disclosure disclosure) {
        var span = world.span();
        return Stream.of(Waiting.values())
                .map(waiting -> switch (waiting) {
                    case OFFER_TO_ACCEPTANCE -> Referrals.waited(world, span, disclosure);
                    case REFERRAL_TO_HELP -> NationalReferrals.waited(world, span, disclosure);
                    case OPENING_TO_CHARGE, OPENING_TO_TRIAL, OPENING_TO_JUDGMENT, OPENING_TO_FINAL_JUDGMENT ->
                        Crimes.waited(waiting, world, span, disclosure);
                })
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

    /** Several panels show one measure, and others are shares of it: each is gone through once. */
    private static List<Measured> answer(List<Question> questions, World world, Disclosure disclosure) {
        var known = new EnumMap<Measure, List<Amount>>(Measure.class);
        return questions.stream()
                .map(question -> answer(
                        question,
                        measure -> known.computeIfAbsent(measure, it -> amounts(it, world, byMonth(it, questions))),
                        disclosure))
                .toList();
    }

    private static boolean byMonth(Measure measure, List<Question> questions) {
        return questions.stream()
                .filter(question -> question.measure() == measure)
                .flatMap(question -> question.breakdowns().stream())
                .anyMatch(Breakdown::period);
    }

    private static Measured answer(Question question, Function<Measure, List<Amount>> amounts, Disclosure disclosure) {
        var measure = question.measure();
        var base = measure.denominator();
        var cells = new Cells(question.breakdowns());
        amounts.apply(measure).forEach(cells::add);
        return new Measured(
                measure,
                question.breakdowns(),
                cells.shown(disclosure),
                disclosure.show(cells.total()),
                disclosure.show(cells.recorded()),
                base == null
                        ? Optional.empty()
                        : Optional.of(disclosure.show(amounts.apply(base).stream()
                                .mapToLong(Amount::number)
                                .sum())));
    }

    private static List<Amount> amounts(Measure measure, World world, boolean byMonth) {
        var span = world.span();
        var amounts = measure.of() == ThingKind.CASE
                ? NationalReferrals.of(measure, world, byMonth)
                : world.things().stream().flatMap(thing -> amounts(measure, thing, span, world));
        return amounts.filter(amount -> amount.on() == null || span.holds(amount.on()))
                .toList();
    }

    private static Stream<Amount> amounts(Measure measure, Thing thing, Span span, World world) {
        var known = thing.known();
        if (measure.of() == ThingKind.ACTIVITY && known.activity() != null)
            return Activities.of(measure, known.activity(), thing.keys());
        if (measure.of() == ThingKind.PROVIDER && known.provider() != null)
            return Providers.of(measure, known.provider(), thing.keys(), span, world);
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
