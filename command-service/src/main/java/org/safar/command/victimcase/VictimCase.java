package org.safar.command.victimcase;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.safar.command.decision.Books;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;
import org.safar.command.shell.ThingShell;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** A case in Axon's hands. */
final class VictimCase extends ThingShell<VictimCaseState> {
    VictimCase() {
        super(VictimCaseState.INITIAL);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome receive(Report report, Books books) {
        HubId hub = Objects.requireNonNull(report.envelope().hub(), "a case's message is of a hub");
        return received(report, new CaseLaw(books.hubs().of(hub), books));
    }

    @Override
    protected VictimCaseState evolved(VictimCaseState before, long sequence, DomainEvent event) {
        return before.evolve(sequence, (VictimCaseEvent) event);
    }
}
