package org.safar.command.tipevent;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.safar.command.decision.Books;
import org.safar.command.decision.KeptLaw;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;
import org.safar.command.shell.KeptShell;
import org.safar.kernel.tipevent.TipEvents.TipEventMessageNoted;

/** A trafficking event in Axon's hands. */
final class TipEvent extends KeptShell {
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome receive(Report report, Books books) {
        return received(
                report,
                new KeptLaw<>(books, TipEventCommand.class, TipEventDecider::decide, TipEventMessageNoted::new));
    }
}
