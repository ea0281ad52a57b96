package org.safar.command.personlink;

import java.time.LocalDate;
import org.safar.command.decision.ThingBook;
import org.safar.kernel.ActorId;
import org.safar.kernel.CaseId;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * What a decision on a link is told beside the link.
 *
 * @param actor who says it
 * @param today the latest day, by any of the hubs' calendars, on which it was said
 * @param things the cases, of whichever hub: what is asked of them is told to nobody
 */
record PersonLinkContext(ActorId actor, LocalDate today, ThingBook things) {

    CaseHistory history(CaseId of) {
        var history = CaseHistory.EMPTY;
        var sequence = 0L;
        for (var event : things.of(of)) history = history.with(sequence++, (VictimCaseEvent) event);
        return history;
    }
}
