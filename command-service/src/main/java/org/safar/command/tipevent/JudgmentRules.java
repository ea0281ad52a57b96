package org.safar.command.tipevent;

import static org.safar.kernel.RefusalCode.JUDGMENT_NOT_FINAL;
import static org.safar.kernel.RefusalCode.JUDGMENT_SAYS_OTHERWISE;
import static org.safar.kernel.RefusalCode.PROCEEDING_OF_ANOTHER_EVENT;
import static org.safar.kernel.RefusalCode.REFERRED_NOT_THERE;

import java.util.Optional;
import org.safar.command.decision.KeptContext;
import org.safar.command.decision.Past;
import org.safar.command.decision.Refusal;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.RefusalCode;
import org.safar.kernel.code.TipFinding;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentFinalised;
import org.safar.kernel.tipevent.ProceedingEvent.JudgmentGiven;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingOpened;
import org.safar.kernel.tipevent.TipEvents.PerpetratorJudged;

/** Everybody is innocent until a final judgment: a perpetrator stays alleged until one says otherwise, of this event. */
final class JudgmentRules {
    private JudgmentRules() {}

    static Optional<Refusal> broken(Past event, PerpetratorJudged verdict, KeptContext context) {
        var proceeding = proceeding(verdict, context);
        var opened = proceeding.last(ProceedingOpened.class).filter(e -> e.hub() == context.hub());
        if (opened.isEmpty()) return refused(REFERRED_NOT_THERE);
        if (!opened.get().tipEvent().equals(context.thing())) return refused(PROCEEDING_OF_ANOTHER_EVENT);
        var early = proceeding
                .last(JudgmentFinalised.class)
                .filter(e -> !verdict.occurredOn().surelyBefore(e.occurredOn()))
                .isEmpty();
        if (early) return refused(JUDGMENT_NOT_FINAL);
        return soManyMore(event, verdict, proceeding) ? Optional.empty() : refused(JUDGMENT_SAYS_OTHERWISE);
    }

    /** No more can be found responsible than were convicted, nor cleared than were acquitted. */
    private static boolean soManyMore(Past event, PerpetratorJudged verdict, Past proceeding) {
        var before = event.all(PerpetratorJudged.class)
                .filter(e -> e.proceeding().equals(verdict.proceeding()) && e.finding() == verdict.finding())
                .count();
        var judgment = proceeding.last(JudgmentGiven.class);
        var convicted = judgment.map(e -> Persons.total(e.convicted())).orElse(0);
        var acquitted = judgment.map(e -> Persons.total(e.acquitted())).orElse(0);
        return before < (verdict.finding() == TipFinding.SUBSTANTIATED ? convicted : acquitted);
    }

    private static Past proceeding(PerpetratorJudged verdict, KeptContext context) {
        var past = Past.NOTHING;
        for (var event : context.past(verdict.proceeding()))
            if (event instanceof KeptEvent kept) past = past.with(kept);
        return past;
    }

    private static Optional<Refusal> refused(RefusalCode code) {
        return Optional.of(new Refusal(code, "/proceeding"));
    }
}
