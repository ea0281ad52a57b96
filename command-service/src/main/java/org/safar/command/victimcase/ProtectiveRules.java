package org.safar.command.victimcase;

import static org.safar.kernel.BreachCode.PROVIDER_FULL;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.safar.command.decision.Breach;
import org.safar.kernel.BreachCode;
import org.safar.kernel.hub.HubHistory;
import org.safar.kernel.victimcase.CaseHistory;
import org.safar.kernel.victimcase.CaseHistory.Entry;
import org.safar.kernel.victimcase.ConsentEvent.ConsentGiven;
import org.safar.kernel.victimcase.ConsentEvent.ConsentWithdrawn;
import org.safar.kernel.victimcase.ConsentSubject;
import org.safar.kernel.victimcase.Consents;
import org.safar.kernel.victimcase.IdentificationEvent;
import org.safar.kernel.victimcase.JourneyEvent;
import org.safar.kernel.victimcase.MobilityEvent;
import org.safar.kernel.victimcase.PersonEvent;
import org.safar.kernel.victimcase.ProtectionEvent;
import org.safar.kernel.victimcase.ProtectionEvent.AdmittedToShelter;
import org.safar.kernel.victimcase.RecordEvent;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.RedressEvent;
import org.safar.kernel.victimcase.TimeEvent;

/**
 * The protective rules that a case breaks as it now stands. They look at when things happened, not at when they arrived: a late
 * predecessor clears a breach, and a late screening can reveal one. Each track has its own rules.
 */
final class ProtectiveRules {
    private ProtectiveRules() {}

    /**
     * @param hub whose law says how long a reflection has to be
     * @param shelters in which the person stayed
     */
    static Set<Breach> broken(CaseHistory history, HubHistory hub, ShelterRules shelters) {
        var broken = new HashSet<Breach>();
        for (var entry : history.entries()) {
            brokenBy(entry, history, hub).forEach(rule -> broken.add(new Breach(rule, entry.sequence())));
            if (entry.event() instanceof AdmittedToShelter && shelters.full(entry.sequence(), history)) {
                broken.add(new Breach(PROVIDER_FULL, entry.sequence()));
            }
        }
        return broken;
    }

    private static Stream<BreachCode> brokenBy(Entry entry, CaseHistory history, HubHistory hub) {
        return switch (entry.event()) {
            case IdentificationEvent e -> IdentificationRules.brokenBy(e, entry, history);
            case ConsentGiven e -> Consents.broken(e, ConsentSubject.of(history)).stream();
            case ProtectionEvent e -> ProtectionRules.brokenBy(e, entry, history, hub);
            case MobilityEvent e -> MobilityRules.brokenBy(e, entry, history, hub);
            case RedressEvent e -> RedressRules.brokenBy(e, history);
            case CaseClosed e -> ClosingRules.brokenBy(e, history);
            case ConsentWithdrawn _, PersonEvent _, JourneyEvent _, RecordEvent _, TimeEvent _ -> Stream.empty();
        };
    }

    static Stream<BreachCode> broken(boolean is, BreachCode rule) {
        return is ? Stream.of(rule) : Stream.empty();
    }
}
