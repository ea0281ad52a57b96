package org.safar.command.referral;

import java.time.LocalDate;
import org.safar.command.decision.Books;
import org.safar.command.decision.Reach;
import org.safar.kernel.CaseId;
import org.safar.kernel.HubId;
import org.safar.kernel.ReferralId;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.referral.ReferralEvent;
import org.safar.kernel.referral.ReferralHistory;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.VictimCaseEvent;

/**
 * What a decision on a referral is told beside the referral.
 *
 * @param hub that sends
 * @param today the latest day, by any of the hubs' calendars, on which the hub wrote it
 * @param reach which things of the hub the sender may write to
 */
record ReferralContext(ReferralId thing, HubId hub, LocalDate today, Reach reach, Books books, Envelopes envelopes) {

    HubHistory rules() {
        return rules(hub);
    }

    HubHistory rules(HubId of) {
        return books.hubs().of(of);
    }

    PartialDate day() {
        return PartialDate.of(today);
    }

    /** Of any hub: what one hub is asked about another's case, the exchange looks up, and tells neither. */
    CaseHistory history(CaseId of) {
        var history = CaseHistory.EMPTY;
        var sequence = 0L;
        for (var event : books.things().of(of)) history = history.with(sequence++, (VictimCaseEvent) event);
        return history;
    }

    ReferralHistory referral(ReferralId of) {
        var history = ReferralHistory.NOTHING;
        for (var event : books.things().of(of)) history = history.with((ReferralEvent) event);
        return history;
    }

    /** Whether the case has a history, of whichever hub. */
    boolean isThere(CaseId other) {
        return !books.things().of(other).isEmpty();
    }
}
