package org.safar.figures.kept;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ArticleCode;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.ProceedingEvent;
import org.safar.kernel.tipevent.ProceedingEvent.AssetsConfiscated;
import org.safar.kernel.tipevent.ProceedingEvent.CompensationOrdered;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentAppealed;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentFinalised;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentGiven;
import org.safar.kernel.tipevent.ProceedingEvent.PersonsCharged;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingDiscontinued;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingMessageNoted;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingOpened;
import org.safar.kernel.tipevent.ProceedingEvent.TrialStarted;
import org.safar.kernel.tipevent.ProceedingStage;
import org.safar.kernel.tipevent.Sentences;

/**
 * A proceeding.
 *
 * @param stage how far it has come
 * @param steps when it first came to each stage after the first, in the order in which it was told
 * @param judgment the one given last, which takes the place of the one before
 */
public record ProceedingFacts(
        TipEventId tipEvent,
        ProceedingKind kind,
        @Nullable ArticleCode article,
        PartialDate opened,
        ProceedingStage stage,
        List<Step> steps,
        List<Charge> charges,
        @Nullable Judgment judgment,
        List<Compensation> compensations) {
    public ProceedingFacts {
        steps = List.copyOf(steps);
        charges = List.copyOf(charges);
        compensations = List.copyOf(compensations);
    }

    public record Step(ProceedingStage stage, PartialDate on) {}

    public record Charge(PartialDate on, List<Persons> persons) {
        public Charge {
            persons = List.copyOf(persons);
        }
    }

    public record Judgment(
            PartialDate on, List<Persons> convicted, List<Persons> acquitted, List<Sentences> sentences) {
        public Judgment {
            convicted = List.copyOf(convicted);
            acquitted = List.copyOf(acquitted);
            sentences = List.copyOf(sentences);
        }
    }

    /** @param persons how many victims are to be paid */
    public record Compensation(PartialDate on, int persons) {}

    static ProceedingFacts of(ProceedingOpened e) {
        return new ProceedingFacts(
                e.tipEvent(),
                e.kind(),
                e.article(),
                e.occurredOn(),
                ProceedingStage.INVESTIGATION,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    /** When it first came to the stage; empty where it has not. */
    public Optional<PartialDate> reached(ProceedingStage wanted) {
        return steps.stream().filter(step -> step.stage() == wanted).findFirst().map(Step::on);
    }

    ProceedingFacts after(ProceedingEvent event) {
        return switch (event) {
            case PersonsCharged e ->
                after(e, added(charges, new Charge(e.occurredOn(), e.persons())), judgment, compensations);
            case JudgmentGiven e ->
                after(
                        e,
                        charges,
                        new Judgment(e.occurredOn(), e.convicted(), e.acquitted(), e.sentences()),
                        compensations);
            case CompensationOrdered e ->
                after(e, charges, judgment, added(compensations, new Compensation(e.occurredOn(), e.persons())));
            case ProceedingOpened _,
                    ProceedingMessageNoted _,
                    AssetsConfiscated _,
                    TrialStarted _,
                    JudgmentAppealed _,
                    JudgmentFinalised _,
                    ProceedingDiscontinued _ -> after(event, charges, judgment, compensations);
        };
    }

    private ProceedingFacts after(
            ProceedingEvent event, List<Charge> charged, @Nullable Judgment given, List<Compensation> ordered) {
        var next = stage.after(event);
        var reached =
                next == stage || reached(next).isPresent() ? steps : added(steps, new Step(next, event.occurredOn()));
        return new ProceedingFacts(tipEvent, kind, article, opened, next, reached, charged, given, ordered);
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
