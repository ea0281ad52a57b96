package org.safar.figures.kept;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ArticleCode;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.Code;
import org.safar.kernel.code.Codes;
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
import org.safar.kernel.tipevent.Sentences;

/**
 * A proceeding.
 *
 * @param stage how far it has come
 * @param judgment the one given last, which takes the place of the one before
 */
public record ProceedingFacts(
        TipEventId tipEvent,
        ProceedingKind kind,
        @Nullable ArticleCode article,
        PartialDate opened,
        Stage stage,
        List<Charge> charges,
        @Nullable Judgment judgment,
        List<Compensation> compensations) {
    public ProceedingFacts {
        charges = List.copyOf(charges);
        compensations = List.copyOf(compensations);
    }

    /** How far a proceeding can come. */
    public enum Stage implements Code {
        INVESTIGATION,
        CHARGED,
        TRIAL,
        JUDGMENT,
        APPEAL,
        FINAL,
        DISCONTINUED;

        @Override
        public String code() {
            return Codes.kebab(this);
        }
    }

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
                e.tipEvent(), e.kind(), e.article(), e.occurredOn(), Stage.INVESTIGATION, List.of(), null, List.of());
    }

    ProceedingFacts after(ProceedingEvent event) {
        return switch (event) {
            case ProceedingOpened _, ProceedingMessageNoted _, AssetsConfiscated _ -> this;
            case PersonsCharged e -> charged(new Charge(e.occurredOn(), e.persons()));
            case TrialStarted _ -> at(Stage.TRIAL, judgment);
            case JudgmentGiven e ->
                at(Stage.JUDGMENT, new Judgment(e.occurredOn(), e.convicted(), e.acquitted(), e.sentences()));
            case JudgmentAppealed _ -> at(Stage.APPEAL, judgment);
            case JudgmentFinalised _ -> at(Stage.FINAL, judgment);
            case ProceedingDiscontinued _ -> at(Stage.DISCONTINUED, judgment);
            case CompensationOrdered e -> compensated(new Compensation(e.occurredOn(), e.persons()));
        };
    }

    private ProceedingFacts at(Stage next, @Nullable Judgment given) {
        return new ProceedingFacts(tipEvent, kind, article, opened, next, charges, given, compensations);
    }

    private ProceedingFacts charged(Charge more) {
        return new ProceedingFacts(
                tipEvent, kind, article, opened, Stage.CHARGED, added(charges, more), judgment, compensations);
    }

    private ProceedingFacts compensated(Compensation more) {
        return new ProceedingFacts(
                tipEvent, kind, article, opened, stage, charges, judgment, added(compensations, more));
    }

    private static <T> List<T> added(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
