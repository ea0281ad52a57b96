package org.safar.command.victimcase;

import java.time.LocalDate;
import org.safar.command.decision.Reach;
import org.safar.kernel.ActorId;
import org.safar.kernel.HubId;
import org.safar.kernel.code.Provenance;
import org.safar.kernel.hub.HubHistory;

/**
 * What surrounds a command on a case.
 *
 * @param actor who did what is reported
 * @param recordedOn the latest day, by any of the hubs' calendars, on which the hub wrote it: nothing can have happened after it
 */
record CaseContext(
        HubId hub, ActorId actor, LocalDate recordedOn, Provenance provenance, Reach reach, HubHistory rules) {

    CaseContext as(ActorId other) {
        return new CaseContext(hub, other, recordedOn, provenance, reach, rules);
    }

    boolean imported() {
        return provenance == Provenance.RESEARCH || provenance == Provenance.SYNTHETIC;
    }
}
