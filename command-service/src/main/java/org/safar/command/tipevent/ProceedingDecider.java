package org.safar.command.tipevent;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.command.decision.Keeping.opened;
import static org.safar.kernel.RefusalCode.DATES_REVERSED;
import static org.safar.kernel.RefusalCode.MORE_THAN_CHARGED;
import static org.safar.kernel.RefusalCode.NOT_IN_THIS_PROCEEDING;
import static org.safar.kernel.RefusalCode.REFERRED_NOT_THERE;
import static org.safar.kernel.RefusalCode.STEP_BEFORE_NOT_REPORTED;
import static org.safar.kernel.RefusalCode.STEP_IS_OVER;
import static org.safar.kernel.RefusalCode.UNKNOWN_BODY;
import static org.safar.kernel.RefusalCode.WRONG_HUB;
import static org.safar.kernel.tipevent.ProceedingStage.APPEAL;
import static org.safar.kernel.tipevent.ProceedingStage.CHARGED;
import static org.safar.kernel.tipevent.ProceedingStage.INVESTIGATION;
import static org.safar.kernel.tipevent.ProceedingStage.JUDGMENT;
import static org.safar.kernel.tipevent.ProceedingStage.TRIAL;

import java.util.Arrays;
import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.KeptContext;
import org.safar.command.decision.Past;
import org.safar.command.decision.Refusal;
import org.safar.command.tipevent.ProceedingCommand.*;
import org.safar.kernel.BodyCode;
import org.safar.kernel.code.ProceedingKind;
import org.safar.kernel.tipevent.Persons;
import org.safar.kernel.tipevent.ProceedingEvent;
import org.safar.kernel.tipevent.ProceedingEvent.*;
import org.safar.kernel.tipevent.ProceedingStage;
import org.safar.kernel.tipevent.TipEvents.TipEventOpened;

/** The rules of a proceeding: its steps come in their order, and after the last there is none. */
final class ProceedingDecider {
    private ProceedingDecider() {}

    static Decision decide(Past past, ProceedingCommand command, KeptContext context) {
        return switch (command) {
            case OpenProceeding c ->
                opened(
                        past,
                        opening(c, context),
                        unless(
                                foreignArticle(c, context),
                                unknown(c.body(), "/body", context),
                                noSuchEvent(c, context)));

            case ChargePersons c ->
                step(
                        past,
                        new PersonsCharged(c.occurredOn(), c.persons()),
                        notOf(past, ProceedingKind.CRIMINAL),
                        notAt(past, INVESTIGATION, CHARGED));

            case StartTrial c ->
                step(
                        past,
                        new TrialStarted(c.occurredOn(), c.court()),
                        notAt(past, isCriminal(past) ? CHARGED : INVESTIGATION),
                        unknown(c.court(), "/court", context));

            case GiveJudgment c ->
                step(
                        past,
                        new JudgmentGiven(c.occurredOn(), c.convicted(), c.acquitted(), c.sentences(), c.upheld()),
                        notAt(past, TRIAL, APPEAL),
                        ofAnotherKind(past, c),
                        moreThanCharged(past, c));

            case AppealJudgment c -> step(past, new JudgmentAppealed(c.occurredOn(), c.by()), notAt(past, JUDGMENT));

            case FinaliseJudgment c -> step(past, new JudgmentFinalised(c.occurredOn()), notAt(past, JUDGMENT, APPEAL));

            case DiscontinueProceeding c ->
                step(
                        past,
                        new ProceedingDiscontinued(c.occurredOn(), c.reason()),
                        refuse(stage(past).over(), new Refusal(STEP_IS_OVER)));

            case ConfiscateAssets c ->
                step(past, new AssetsConfiscated(c.occurredOn(), c.assets(), c.worth()), notJudged(past));

            case AwardCompensation c ->
                step(past, new CompensationOrdered(c.occurredOn(), c.persons(), c.sum()), notJudged(past));
        };
    }

    private static ProceedingOpened opening(OpenProceeding c, KeptContext context) {
        return new ProceedingOpened(
                c.occurredOn(),
                context.hub(),
                c.custodian(),
                context.kindOf(c.custodian()),
                c.tipEvent(),
                c.kind(),
                c.article(),
                c.body());
    }

    /** The same step of the same day is no news; another one comes in its order and not before the last. */
    @SafeVarargs
    private static Decision step(Past past, ProceedingEvent event, Optional<Refusal>... rules) {
        if (past.events().contains(event)) return unchanged();
        return unless(rules).then(() -> unless(beforeLast(past, event)).then(event));
    }

    private static Optional<Refusal> beforeLast(Past past, ProceedingEvent event) {
        var before = past.events().stream().anyMatch(e -> event.occurredOn().surelyBefore(e.occurredOn()));
        return refuse(before, new Refusal(DATES_REVERSED));
    }

    /** A step whose time is still to come waits for the one before; a step whose time is over is refused. */
    private static Optional<Refusal> notAt(Past past, ProceedingStage... stages) {
        var stage = stage(past);
        if (Arrays.asList(stages).contains(stage)) return Optional.empty();
        var early = Arrays.stream(stages).allMatch(allowed -> stage.compareTo(allowed) < 0);
        return Optional.of(new Refusal(early ? STEP_BEFORE_NOT_REPORTED : STEP_IS_OVER));
    }

    private static Optional<Refusal> notJudged(Past past) {
        var stage = stage(past);
        if (stage.judged()) return Optional.empty();
        return Optional.of(new Refusal(stage.over() ? STEP_IS_OVER : STEP_BEFORE_NOT_REPORTED));
    }

    private static Optional<Refusal> notOf(Past past, ProceedingKind kind) {
        return refuse(!is(past, kind), new Refusal(NOT_IN_THIS_PROCEEDING));
    }

    /** A claim is upheld or not in a civil court; persons are convicted or acquitted in the others. */
    private static Optional<Refusal> ofAnotherKind(Past past, GiveJudgment c) {
        var civil = is(past, ProceedingKind.CIVIL);
        return refuse(civil == (c.upheld() == null), new Refusal(NOT_IN_THIS_PROCEEDING, "/upheld"));
    }

    private static Optional<Refusal> moreThanCharged(Past past, GiveJudgment c) {
        var charged = past.all(PersonsCharged.class)
                .mapToInt(e -> Persons.total(e.persons()))
                .sum();
        var judged = Persons.total(c.convicted()) + Persons.total(c.acquitted());
        return refuse(isCriminal(past) && judged > charged, new Refusal(MORE_THAN_CHARGED));
    }

    private static ProceedingStage stage(Past past) {
        return past.all(ProceedingEvent.class).reduce(INVESTIGATION, ProceedingStage::after, (_, later) -> later);
    }

    private static boolean isCriminal(Past past) {
        return is(past, ProceedingKind.CRIMINAL);
    }

    private static boolean is(Past past, ProceedingKind kind) {
        return past.all(ProceedingOpened.class).anyMatch(e -> e.kind() == kind);
    }

    private static Optional<Refusal> foreignArticle(OpenProceeding c, KeptContext context) {
        var article = c.article();
        var foreign = article != null && !context.isOwn(article.value());
        return refuse(foreign, new Refusal(WRONG_HUB, "/article"));
    }

    private static Optional<Refusal> unknown(BodyCode body, String field, KeptContext context) {
        return refuse(!context.rules().knows(body), new Refusal(UNKNOWN_BODY, field));
    }

    /** An event of another hub, or kept by somebody out of reach, is as if it had not arrived. */
    private static Optional<Refusal> noSuchEvent(OpenProceeding c, KeptContext context) {
        var there = context.past(c.tipEvent()).stream()
                .anyMatch(event -> event instanceof TipEventOpened e
                        && e.hub() == context.hub()
                        && context.reach().covers(e.custodian(), e.custodianKind()));
        return refuse(!there, new Refusal(REFERRED_NOT_THERE, "/tipEvent"));
    }
}
