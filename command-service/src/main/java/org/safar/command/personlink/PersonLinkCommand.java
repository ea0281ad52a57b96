package org.safar.command.personlink;

import static org.safar.kernel.RefusalCode.EXCHANGES_REASON;
import static org.safar.kernel.RefusalCode.ONE_CASE_TWICE;

import org.safar.command.decision.Command;
import org.safar.kernel.CaseId;
import org.safar.kernel.Malformed;
import org.safar.kernel.code.LinkDissolution;
import org.safar.kernel.code.LinkRefusal;
import org.safar.kernel.time.PartialDate;

/** What the neutral desk can say of two cases, and what the exchange itself asks. All of it are acts: refused unless every rule holds. */
public sealed interface PersonLinkCommand extends Command {

    /** Which of the two is named first says nothing. */
    record ProposeLink(PartialDate occurredOn, CaseId one, CaseId other) implements PersonLinkCommand {
        public ProposeLink {
            Malformed.unless(!one.equals(other), ONE_CASE_TWICE, ONE_CASE_TWICE.meaning());
        }
    }

    record ConfirmLink(PartialDate occurredOn) implements PersonLinkCommand {}

    record DeclineLink(PartialDate occurredOn, LinkRefusal reason) implements PersonLinkCommand {
        public DeclineLink {
            Malformed.unless(reason != LinkRefusal.TERMS_ENDED, EXCHANGES_REASON, EXCHANGES_REASON.meaning());
        }
    }

    /** What was wrong is undone by one person: it takes two to say that two are one, and one to doubt it. */
    record DissolveLink(PartialDate occurredOn, LinkDissolution reason) implements PersonLinkCommand {
        public DissolveLink {
            Malformed.unless(reason != LinkDissolution.CONSENT_WITHDRAWN, EXCHANGES_REASON, EXCHANGES_REASON.meaning());
        }
    }

    /** What the link stood on may have ended. Of the exchange alone: no message is of this type. */
    record LapseLink(PartialDate occurredOn) implements PersonLinkCommand {}
}
