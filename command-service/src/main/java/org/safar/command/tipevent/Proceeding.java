package org.safar.command.tipevent;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.safar.command.decision.Books;
import org.safar.command.decision.KeptLaw;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;
import org.safar.command.shell.KeptShell;
import org.safar.kernel.tipevent.ProceedingEvent.ProceedingMessageNoted;

/** A proceeding in Axon's hands. */
final class Proceeding extends KeptShell {
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome receive(Report report, Books books) {
        return received(
                report,
                new KeptLaw<>(books, ProceedingCommand.class, ProceedingDecider::decide, ProceedingMessageNoted::new));
    }
}
