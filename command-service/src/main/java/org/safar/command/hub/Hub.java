package org.safar.command.hub;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.safar.command.decision.Books;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;
import org.safar.command.shell.ThingShell;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.hub.HubEvent;
import org.safar.kernel.hub.HubHistory;

/** A hub in Axon's hands. */
final class Hub extends ThingShell<HubHistory> {
    Hub() {
        super(HubHistory.EMPTY);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome receive(Report report, Books books) {
        return received(report, new HubLaw());
    }

    @Override
    protected HubHistory evolved(HubHistory before, long sequence, DomainEvent event) {
        return before.with((HubEvent) event);
    }
}
