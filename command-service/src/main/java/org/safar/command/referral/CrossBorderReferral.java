package org.safar.command.referral;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.safar.command.decision.Books;
import org.safar.command.decision.Outcome;
import org.safar.command.decision.Report;
import org.safar.command.shell.ThingShell;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralHistory;

/** A referral in Axon's hands. */
final class CrossBorderReferral extends ThingShell<ReferralHistory> {
    CrossBorderReferral() {
        super(ReferralHistory.NOTHING);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome receive(Report report, Books books, Envelopes envelopes) {
        return received(report, new ReferralLaw(books, envelopes));
    }

    @Override
    protected ReferralHistory evolved(ReferralHistory before, long sequence, DomainEvent event) {
        return before.with((ReferralEvent) event);
    }
}
