package org.safar.query.kept;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.ArticleCode;
import org.safar.kernel.BodyCode;
import org.safar.kernel.TipEventId;
import org.safar.kernel.code.Answer;
import org.safar.kernel.code.Discontinuance;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.ProceedingEvent;
import org.safar.kernel.tipevent.ProceedingEvent.*;
import org.safar.kernel.tipevent.ProceedingStage;
import org.safar.kernel.tipevent.Sentences;

/**
 * A proceeding as it now stands.
 *
 * @param since when it was opened
 * @param reached when it came to its stage
 * @param steps each stage to which it came, and when, in order; after an appeal it can come to a stage again
 * @param judgment the one given last
 */
public record ProceedingState(
        TipEventId tipEvent,
        ProceedingKind kind,
        @Nullable ArticleCode article,
        BodyCode body,
        PartialDate since,
        ProceedingStage stage,
        PartialDate reached,
        List<Step> steps,
        List<Persons> charged,
        @Nullable Judgment judgment,
        @Nullable Discontinuance discontinued,
        List<AssetsConfiscated> confiscated,
        List<CompensationOrdered> compensation) {
    public ProceedingState {
        steps = List.copyOf(steps);
        charged = List.copyOf(charged);
        confiscated = List.copyOf(confiscated);
        compensation = List.copyOf(compensation);
    }

    public record Step(ProceedingStage stage, PartialDate on) {}

    public record Judgment(
            PartialDate on,
            List<Persons> convicted,
            List<Persons> acquitted,
            List<Sentences> sentences,
            @Nullable Answer upheld) {
        public Judgment {
            convicted = List.copyOf(convicted);
            acquitted = List.copyOf(acquitted);
            sentences = List.copyOf(sentences);
        }
    }

    static ProceedingState of(ProceedingOpened e) {
        return new ProceedingState(
                e.tipEvent(),
                e.kind(),
                e.article(),
                e.body(),
                e.occurredOn(),
                ProceedingStage.INVESTIGATION,
                e.occurredOn(),
                List.of(new Step(ProceedingStage.INVESTIGATION, e.occurredOn())),
                List.of(),
                null,
                null,
                List.of(),
                List.of());
    }

    ProceedingState after(ProceedingEvent event) {
        return switch (event) {
            case ProceedingOpened _, ProceedingMessageNoted _ -> this;
            case PersonsCharged e -> at(e).charging(e.persons());
            case TrialStarted e -> at(e);
            case JudgmentGiven e -> at(e).judged(e);
            case JudgmentAppealed e -> at(e);
            case JudgmentFinalised e -> at(e);
            case ProceedingDiscontinued e -> at(e).ended(e.reason());
            case AssetsConfiscated e -> with(judgment, discontinued, added(confiscated, e), compensation);
            case CompensationOrdered e -> with(judgment, discontinued, confiscated, added(compensation, e));
        };
    }

    private ProceedingState at(ProceedingEvent event) {
        var next = stage.after(event);
        return new ProceedingState(
                tipEvent,
                kind,
                article,
                body,
                since,
                next,
                event.occurredOn(),
                next == stage ? steps : added(steps, new Step(next, event.occurredOn())),
                charged,
                judgment,
                discontinued,
                confiscated,
                compensation);
    }

    private ProceedingState charging(List<Persons> more) {
        var all = new ArrayList<>(charged);
        all.addAll(more);
        return new ProceedingState(
                tipEvent,
                kind,
                article,
                body,
                since,
                stage,
                reached,
                steps,
                all,
                judgment,
                discontinued,
                confiscated,
                compensation);
    }

    private ProceedingState judged(JudgmentGiven e) {
        var given = new Judgment(e.occurredOn(), e.convicted(), e.acquitted(), e.sentences(), e.upheld());
        return with(given, discontinued, confiscated, compensation);
    }

    private ProceedingState ended(Discontinuance reason) {
        return with(judgment, reason, confiscated, compensation);
    }

    private ProceedingState with(
            @Nullable Judgment given,
            @Nullable Discontinuance reason,
            List<AssetsConfiscated> assets,
            List<CompensationOrdered> sums) {
        return new ProceedingState(
                tipEvent, kind, article, body, since, stage, reached, steps, charged, given, reason, assets, sums);
    }

    private static <T> List<T> added(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
