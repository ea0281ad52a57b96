package org.safar.command.personlink;

import static org.safar.command.decision.Decision.refuse;
import static org.safar.command.decision.Decision.unless;
import static org.safar.kernel.RefusalCode.BEFORE_ITS_BEGINNING;
import static org.safar.kernel.RefusalCode.DATE_IN_FUTURE;
import static org.safar.kernel.RefusalCode.THING_NOT_OPENED;

import java.util.List;
import java.util.Optional;
import org.safar.command.decision.Books;
import org.safar.command.decision.Command;
import org.safar.command.decision.Decision;
import org.safar.command.decision.Reception.Breaches;
import org.safar.command.decision.Reception.Law;
import org.safar.command.decision.Refusal;
import org.safar.command.decision.Report;
import org.safar.command.personlink.PersonLinkCommand.ProposeLink;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.personlink.LinkHistory;
import org.safar.kernel.personlink.PersonLinkEvent;
import org.safar.kernel.personlink.PersonLinkEvent.LinkMessageNoted;
import org.safar.kernel.time.HubDays;

/** What holds for whatever is said of a link. Who may say it is checked at the door: the neutral desk alone. */
record PersonLinkLaw(Books books) implements Law<LinkHistory> {

    @Override
    public Optional<Refusal> outOfReach(LinkHistory history, Report report) {
        var missing = history.proposed().isEmpty() && report.steps().stream().noneMatch(ProposeLink.class::isInstance);
        return refuse(missing, new Refusal(THING_NOT_OPENED));
    }

    @Override
    public Decision decide(LinkHistory history, Command command, Report report) {
        var envelope = report.envelope();
        var context =
                new PersonLinkContext(envelope.actor().id(), HubDays.latest(envelope.recordedAt()), books.things());
        return unless(inFuture(command, context), beforeItsBeginning(history, command))
                .then(() -> PersonLinkDecider.decide(history, (PersonLinkCommand) command, context));
    }

    @Override
    public LinkHistory evolve(LinkHistory history, long sequence, DomainEvent event) {
        return history.with((PersonLinkEvent) event);
    }

    @Override
    public DomainEvent note(Command command) {
        return new LinkMessageNoted(command.occurredOn());
    }

    @Override
    public Breaches breaches(LinkHistory before, LinkHistory after, List<DomainEvent> events, Report report) {
        return Breaches.NONE;
    }

    private static Optional<Refusal> inFuture(Command command, PersonLinkContext context) {
        return refuse(command.occurredOn().surelyAfter(context.today()), new Refusal(DATE_IN_FUTURE));
    }

    private static Optional<Refusal> beforeItsBeginning(LinkHistory history, Command command) {
        var before = history.proposed()
                .filter(proposed -> command.occurredOn().surelyBefore(proposed.occurredOn()))
                .isPresent();
        return refuse(before, new Refusal(BEFORE_ITS_BEGINNING));
    }
}
