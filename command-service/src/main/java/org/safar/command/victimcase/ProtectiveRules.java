package org.safar.command.victimcase;

import java.util.HashSet;
import java.util.Set;
import org.safar.command.decision.Breach;
import org.safar.kernel.ActorId;
import org.safar.kernel.BreachCode;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.CaseHistory.Entry;
import org.safar.kernel.victimcase.IdentificationEvent.PersonScreened;
import org.safar.kernel.victimcase.IdentificationEvent.PresumedVictimRecognised;
import org.safar.kernel.victimcase.IdentificationEvent.VictimConfirmed;
import org.safar.kernel.victimcase.IdentificationEvent.VictimNotConfirmed;

/**
 * The protective rules that a case breaks as it now stands. They look at when things happened, not at when they arrived: a late
 * predecessor clears a breach, and a late screening can reveal one.
 */
final class ProtectiveRules {
    private ProtectiveRules() {}

    static Set<Breach> broken(CaseHistory history) {
        var broken = new HashSet<Breach>();
        for (var entry : history.entries()) {
            switch (entry.event()) {
                case VictimConfirmed e -> {
                    if (!presumedBy(history, e.occurredOn())) add(broken, BreachCode.NEVER_PRESUMED, entry);
                    if (screenedBy(history, e.decider())) add(broken, BreachCode.SCREENER_DECIDES, entry);
                }
                case VictimNotConfirmed e -> {
                    if (screenedBy(history, e.decider())) add(broken, BreachCode.SCREENER_DECIDES, entry);
                }
                default -> {}
            }
        }
        return broken;
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

    private static void add(Set<Breach> broken, BreachCode rule, Entry entry) {
        broken.add(new Breach(rule, entry.sequence()));
    }
}
