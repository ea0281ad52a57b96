package org.safar.command.victimcase;

import static org.safar.command.decision.Decision.unchanged;
import static org.safar.command.decision.Decision.unless;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safar.command.decision.Decision;
import org.safar.command.victimcase.Relay.NoteReferral;
import org.safar.command.victimcase.Relay.NoteReferralEnd;
import org.safar.command.victimcase.Relay.OpenLinkedCase;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.ReferralId;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.PersonEvent.PersonDescribed;
import org.safar.kernel.victimcase.RecordEvent;
import org.safar.kernel.victimcase.RecordEvent.CaseReferralEnded;
import org.safar.kernel.victimcase.RecordEvent.CaseReferred;
import org.safar.kernel.victimcase.RecordEvent.CaseVoided;
import org.safar.kernel.victimcase.RecordEvent.LinkedByReferral;

/**
 * What a case is told of its referrals. The exchange tells all of it again after every start, under the same message ids: what the
 * case knows already is no news, and nothing is refused.
 */
final class RelayDecider {
    private RelayDecider() {}

    static Decision decide(CaseHistory history, Relay command, CaseContext context) {
        return switch (command) {
            case NoteReferral c when open(history, c.referral()) || voided(history) -> unchanged();
            case NoteReferral c -> unless().then(new CaseReferred(c.occurredOn(), c.referral(), c.receiver()));

            case NoteReferralEnd c when !open(history, c.referral()) -> unchanged();
            case NoteReferralEnd c -> unless().then(new CaseReferralEnded(c.occurredOn(), c.referral()));

            case OpenLinkedCase c when knows(history, linked(c)) -> unchanged();
            case OpenLinkedCase c -> unless().then(opened(history, c, context));
        };
    }

    /** A case that is there already is the hub's own for this person: it is linked, and learns nothing else. */
    private static List<DomainEvent> opened(CaseHistory history, OpenLinkedCase c, CaseContext context) {
        var events = new ArrayList<DomainEvent>();
        if (history.entries().isEmpty()) {
            events.add(new SuspicionReported(c.occurredOn(), context.hub(), null, c.custodian(), c.custodianKind()));
            if (c.ageBand() != null || c.child() != null) events.add(person(c));
        }
        events.add(linked(c));
        return events;
    }

    private static PersonDescribed person(OpenLinkedCase c) {
        return new PersonDescribed(c.occurredOn(), null, c.ageBand(), null, Set.of(), null, c.child());
    }

    private static LinkedByReferral linked(OpenLinkedCase c) {
        return new LinkedByReferral(c.occurredOn(), c.referral(), c.from());
    }

    private static boolean knows(CaseHistory history, LinkedByReferral event) {
        return history.all(LinkedByReferral.class).anyMatch(event::equals);
    }

    private static boolean voided(CaseHistory history) {
        return history.all(CaseVoided.class).findAny().isPresent();
    }

    private static boolean open(CaseHistory history, ReferralId referral) {
        var open = false;
        for (var event : history.all(RecordEvent.class).toList()) {
            if (event instanceof CaseReferred began && began.referral().equals(referral)) open = true;
            if (event instanceof CaseReferralEnded ended && ended.referral().equals(referral)) open = false;
        }
        return open;
    }
}
