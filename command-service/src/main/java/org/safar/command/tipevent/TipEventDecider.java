package org.safar.command.tipevent;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.command.decision.Keeping.news;
import static org.safar.command.decision.Keeping.opened;
import static org.safar.kernel.RefusalCode.PERPETRATOR_JUDGED;
import static org.safar.kernel.RefusalCode.REFERRED_NOT_THERE;
import static org.safar.kernel.RefusalCode.UNKNOWN_BODY;
import static org.safar.kernel.RefusalCode.UNKNOWN_PERPETRATOR;

import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.KeptContext;
import org.safar.command.decision.Past;
import org.safar.command.decision.Refusal;
import org.safar.command.tipevent.TipEventCommand.*;
import org.safar.kernel.tipevent.TipEvents.*;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;

/** The rules of a trafficking event. */
final class TipEventDecider {
    private TipEventDecider() {}

    static Decision decide(Past past, TipEventCommand command, KeptContext context) {
        return switch (command) {
            case OpenTipEvent c -> opened(past, event(c, context), unless());

            case LinkVictim c
            when past.all(VictimLinked.class).anyMatch(e -> e.victim().equals(c.victim())) -> unchanged();
            case LinkVictim c ->
                inReach(c, context)
                        .<Decision>map(held -> unless().then(new VictimLinked(
                                c.occurredOn(), c.victim(), held.custodian(), held.custodianKind())))
                        .orElseGet(() -> new Decision.Refused(new Refusal(REFERRED_NOT_THERE, "/victim")));

            case AllegePerpetrator c
            when standing(past, c.perpetrator())
                    .filter(e -> e.perpetrator().equals(c.alleged()))
                    .isPresent() -> unchanged();
            case AllegePerpetrator c ->
                unless(judged(past, c.perpetrator())).then(new PerpetratorAlleged(c.occurredOn(), c.alleged()));

            case RecordFinding c -> unless(unknownBody(c, context)).then(() -> found(past, c, context));
        };
    }

    private static TipEventOpened event(OpenTipEvent c, KeptContext context) {
        return new TipEventOpened(
                c.occurredOn(),
                context.hub(),
                c.custodian(),
                context.kindOf(c.custodian()),
                c.doing(),
                c.place(),
                c.from(),
                c.to());
    }

    private static Decision found(Past past, RecordFinding c, KeptContext context) {
        var number = c.perpetrator();
        var proceeding = c.proceeding();
        if (number == null || proceeding == null)
            return news(past, new FindingRecorded(c.occurredOn(), c.body(), c.finding(), c.doing()), unless());
        var verdict = new PerpetratorJudged(c.occurredOn(), c.body(), number, proceeding, c.finding());
        if (past.all(PerpetratorJudged.class).anyMatch(verdict::equals)) return unchanged();
        return unless(
                        refuse(standing(past, number).isEmpty(), new Refusal(UNKNOWN_PERPETRATOR, "/perpetrator")),
                        judged(past, number),
                        JudgmentRules.broken(past, verdict, context))
                .then(verdict);
    }

    /** A case of another hub or of a custodian out of reach is as if it had not arrived. */
    private static Optional<SuspicionReported> inReach(LinkVictim c, KeptContext context) {
        return context.past(c.victim()).stream()
                .filter(SuspicionReported.class::isInstance)
                .map(SuspicionReported.class::cast)
                .filter(e -> e.hub() == context.hub() && context.reach().covers(e.custodian(), e.custodianKind()))
                .findFirst();
    }

    private static Optional<PerpetratorAlleged> standing(Past past, int number) {
        return past.all(PerpetratorAlleged.class)
                .filter(e -> e.perpetrator().number() == number)
                .reduce((_, later) -> later);
    }

    private static Optional<Refusal> judged(Past past, int number) {
        var judged = past.all(PerpetratorJudged.class).anyMatch(e -> e.perpetrator() == number);
        return refuse(judged, new Refusal(PERPETRATOR_JUDGED, "/perpetrator"));
    }

    private static Optional<Refusal> unknownBody(RecordFinding c, KeptContext context) {
        return refuse(!context.rules().knows(c.body()), new Refusal(UNKNOWN_BODY, "/body"));
    }
}
