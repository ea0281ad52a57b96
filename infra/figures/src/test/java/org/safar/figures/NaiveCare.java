package org.safar.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.safar.kernel.ProviderCode;
import org.safar.kernel.time.PartialDate;
import org.safar.kernel.victimcase.MobilityEvent.PersonDeparted;
import org.safar.kernel.victimcase.ProtectionEvent.AdmittedToShelter;
import org.safar.kernel.victimcase.ProtectionEvent.ReferredToProvider;
import org.safar.kernel.victimcase.ProtectionEvent.ServiceDelivered;
import org.safar.kernel.victimcase.ProtectionEvent.ShelterLeft;
import org.safar.kernel.victimcase.RecordEvent.CaseClosed;
import org.safar.kernel.victimcase.VictimCaseEvent;

/** Who stays where and who was referred to whom, read from a case's raw events as plainly as possible. */
final class NaiveCare {
    boolean there;
    /** By how stays ended. */
    final Map<String, Long> endings = new TreeMap<>();

    int referrals;
    int takenUp;

    NaiveCare(NaiveCase it) {
        if (it.voided) return;
        for (var event : it.events) {
            var ending = ending(event);
            if (ending == null) continue;
            if (there) endings.merge(ending, 1L, Long::sum);
            there = event instanceof AdmittedToShelter;
        }
        for (var provider : List.of(Helped.HOUSE, Helped.CLINIC)) referrals(it.events, provider);
    }

    private static String ending(VictimCaseEvent event) {
        if (event instanceof ShelterLeft e) return e.reason().code();
        if (event instanceof AdmittedToShelter) return "moved";
        if (event instanceof PersonDeparted) return "departed";
        return event instanceof CaseClosed ? "case-closed" : null;
    }

    private void referrals(List<VictimCaseEvent> events, ProviderCode provider) {
        var told = new ArrayList<PartialDate>();
        for (var event : events)
            if (event instanceof ReferredToProvider e && e.provider().equals(provider)) told.add(e.occurredOn());
        var taken = new boolean[told.size()];
        for (var event : events) {
            var by = event instanceof ServiceDelivered s
                    ? s.provider()
                    : event instanceof AdmittedToShelter a ? a.provider() : null;
            if (!provider.equals(by)) continue;
            var answered = -1;
            for (var i = 0; i < taken.length; i++) if (!before(event.occurredOn(), told.get(i))) answered = i;
            if (answered >= 0) taken[answered] = true;
        }
        referrals += taken.length;
        for (var one : taken) if (one) takenUp++;
    }

    private static boolean before(PartialDate one, PartialDate other) {
        return one.recorded() && other.recorded() && one.latest().isBefore(other.earliest());
    }
}
