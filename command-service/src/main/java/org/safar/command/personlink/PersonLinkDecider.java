package org.safar.command.personlink;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.LINK_STANDS;
import static org.safar.kernel.RefusalCode.NO_LINK_CONFIRMED;
import static org.safar.kernel.RefusalCode.NO_LINK_PROPOSED;
import static org.safar.kernel.RefusalCode.PROPOSER_CONFIRMS;

import java.util.Optional;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Refusal;
import org.safar.command.personlink.PersonLinkCommand.*;
import org.safar.kernel.code.LinkDissolution;
import org.safar.kernel.code.LinkRefusal;
import org.safar.kernel.personlink.LinkHistory;
import org.safar.kernel.personlink.LinkStage;
import org.safar.kernel.personlink.PersonLinkEvent.*;

/**
 * The law of a link: nobody is matched without having agreed to it in each of the two cases (IOM's data protection principles, 2 and
 * 5), two people say that two cases are one person's, and it ends when it is found wrong or a consent to it is taken back.
 */
final class PersonLinkDecider {
    private PersonLinkDecider() {}

    static Decision decide(LinkHistory history, PersonLinkCommand command, PersonLinkContext context) {
        return switch (command) {
            case ProposeLink _ when waitsFor(history, context) -> unchanged();
            case ProposeLink c ->
                unless(
                                alreadyStands(history),
                                Matching.closed(c.one(), "/one", context),
                                Matching.closed(c.other(), "/other", context))
                        .then(proposed(c, context));

            case ConfirmLink _ when history.isAt(LinkStage.CONFIRMED) -> unchanged();
            case ConfirmLink c ->
                unless(notProposed(history), proposerConfirms(history, context))
                        .then(() -> unless(closedSince(history, context)).then(() -> confirmed(history, c, context)));

            case DeclineLink _ when history.isAt(LinkStage.DECLINED) -> unchanged();
            case DeclineLink c -> unless(notProposed(history)).then(new LinkDeclined(c.occurredOn(), c.reason()));

            case DissolveLink _ when history.isAt(LinkStage.DISSOLVED) -> unchanged();
            case DissolveLink c -> unless(notConfirmed(history)).then(new LinkDissolved(c.occurredOn(), c.reason()));

            case LapseLink c
            when history.isAt(LinkStage.PROPOSED)
                    && closedSince(history, context).isPresent() ->
                unless().then(new LinkDeclined(c.occurredOn(), LinkRefusal.TERMS_ENDED));
            case LapseLink c
            when history.isAt(LinkStage.CONFIRMED) && takenBack(history, context) ->
                unless().then(new LinkDissolved(c.occurredOn(), LinkDissolution.CONSENT_WITHDRAWN));
            case LapseLink _ -> unchanged();
        };
    }

    private static LinkProposed proposed(ProposeLink c, PersonLinkContext context) {
        var inOrder = c.one().value().compareTo(c.other().value()) < 0;
        return new LinkProposed(
                c.occurredOn(), inOrder ? c.one() : c.other(), inOrder ? c.other() : c.one(), context.actor());
    }

    private static Decision confirmed(LinkHistory history, ConfirmLink c, PersonLinkContext context) {
        var pair = pair(history);
        var one = Matching.receipt(pair.one(), context).orElseThrow();
        var other = Matching.receipt(pair.other(), context).orElseThrow();
        return unless().then(new LinkConfirmed(c.occurredOn(), context.actor(), one.sequence(), other.sequence()));
    }

    /** Said again by who has said it. */
    private static boolean waitsFor(LinkHistory history, PersonLinkContext context) {
        return history.isAt(LinkStage.PROPOSED) && pair(history).by().equals(context.actor());
    }

    private static Optional<Refusal> alreadyStands(LinkHistory history) {
        return refuse(history.stage().filter(stage -> !stage.ended()).isPresent(), new Refusal(LINK_STANDS));
    }

    private static Optional<Refusal> notProposed(LinkHistory history) {
        return refuse(!history.isAt(LinkStage.PROPOSED), new Refusal(NO_LINK_PROPOSED));
    }

    private static Optional<Refusal> notConfirmed(LinkHistory history) {
        return refuse(!history.isAt(LinkStage.CONFIRMED), new Refusal(NO_LINK_CONFIRMED));
    }

    private static Optional<Refusal> proposerConfirms(LinkHistory history, PersonLinkContext context) {
        return refuse(pair(history).by().equals(context.actor()), new Refusal(PROPOSER_CONFIRMS));
    }

    private static Optional<Refusal> closedSince(LinkHistory history, PersonLinkContext context) {
        return Matching.closed(pair(history).one(), "", context)
                .or(() -> Matching.closed(pair(history).other(), "", context));
    }

    private static boolean takenBack(LinkHistory history, PersonLinkContext context) {
        return Matching.takenBack(pair(history).one(), context)
                || Matching.takenBack(pair(history).other(), context);
    }

    private static LinkProposed pair(LinkHistory history) {
        return history.proposed().orElseThrow();
    }
}
