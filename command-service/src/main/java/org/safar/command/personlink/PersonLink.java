package org.safar.command.personlink;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.safar.command.decision.Books;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;
import org.safar.command.shell.ThingShell;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.personlink.LinkHistory;
import org.safar.kernel.personlink.PersonLinkEvent;

/** A link in Axon's hands. */
final class PersonLink extends ThingShell<LinkHistory> {
    PersonLink() {
        super(LinkHistory.NOTHING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome receive(Report report, Books books) {
        return received(report, new PersonLinkLaw(books));
    }

    @Override
    protected LinkHistory evolved(LinkHistory before, long sequence, DomainEvent event) {
        return before.with((PersonLinkEvent) event);
    }
}
