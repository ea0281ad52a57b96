package org.safar.command.victimcase;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.safar.command.decision.Breach;
import org.safar.kernel.ActorId;
import org.safar.kernel.BreachCode;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.CaseHistory.Entry;
import org.safar.kernel.victimcase.IdentificationEvent;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.SuspicionReported;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;
import org.safar.kernel.victimcase.JourneyEvent;
import org.safar.kernel.victimcase.MobilityEvent;
import org.safar.kernel.victimcase.PersonEvent;
import org.safar.kernel.victimcase.ProtectionEvent;
import org.safar.kernel.victimcase.RecordEvent;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RedressEvent;
import org.safar.kernel.victimcase.TimeEvent;

/**
 * The protective rules that a case breaks as it now stands. They look at when things happened, not at when they arrived: a late
 * predecessor clears a breach, and a late screening can reveal one.
 */
final class ProtectiveRules {
    private ProtectiveRules() {}

    /** @param hub whose law says how long a reflection has to be */
    static Set<Breach> broken(CaseHistory history, HubHistory hub) {
        var broken = new HashSet<Breach>();
        for (var entry : history.entries()) {
            brokenBy(entry, history, hub).forEach(rule -> broken.add(new Breach(rule, entry.sequence())));
        }
        return broken;
    }

    private static Stream<BreachCode> brokenBy(Entry entry, CaseHistory history, HubHistory hub) {
        return switch (entry.event()) {
            case IdentificationEvent e -> identification(e, history);
            case ProtectionEvent e -> ProtectionRules.brokenBy(e, entry, history, hub);
            case MobilityEvent e -> MobilityRules.brokenBy(e, entry, history);
            case RedressEvent e -> RedressRules.brokenBy(e, history);
            case CaseClosed e -> ClosingRules.brokenBy(e, history);
            case PersonEvent _, JourneyEvent _, RecordEvent _, TimeEvent _ -> Stream.empty();
        };
    }

    private static Stream<BreachCode> identification(IdentificationEvent event, CaseHistory history) {
        return switch (event) {
            case VictimConfirmed e ->
                Stream.concat(
                        broken(!presumedBy(history, e.occurredOn()), BreachCode.NEVER_PRESUMED),
                        broken(screenedBy(history, e.decider()), BreachCode.SCREENER_DECIDES));
            case VictimNotConfirmed e -> broken(screenedBy(history, e.decider()), BreachCode.SCREENER_DECIDES);
            case SuspicionReported _, PersonScreened _, PresumedVictimRecognised _ -> Stream.empty();
        };
    }

    /** Recognised not surely after the day; where a date is not recorded, the hub has the benefit of the doubt. */
    private static boolean presumedBy(CaseHistory history, PartialDate day) {
        return history.all(PresumedVictimRecognised.class)
                .anyMatch(presumed -> !day.surelyBefore(presumed.occurredOn()));
    }

    /** Four eyes: who screened must not decide, whichever came first. */
    private static boolean screenedBy(CaseHistory history, ActorId decider) {
        return history.all(PersonScreened.class)
                .anyMatch(screening -> screening.screener().equals(decider));
    }

    static Stream<BreachCode> broken(boolean is, BreachCode rule) {
        return is ? Stream.of(rule) : Stream.empty();
    }
}
