package org.safar.kernel.prevention;

import java.util.List;
import java.util.Set;
import org.safar.kernel.CustodianCode;
import org.safar.kernel.DonorCode;
import org.safar.kernel.EventType;
import org.safar.kernel.HubId;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.ProjectCode;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.ProjectEnding;
import org.safar.kernel.place.Country;
import org.safar.kernel.time.PartialDate;

/** What a donor pays for. Activities and assistance of every hub in its states may name it. */
public sealed interface ProjectEvent extends KeptEvent {

    /**
     * @param project the code by which it is named, in all its states
     * @param states where it works
     * @param to its last day as planned; not recorded where it is open
     */
    @EventType(name = "project.registered", revision = 1)
    record ProjectRegistered(
            PartialDate occurredOn,
            HubId hub,
            CustodianCode custodian,
            CustodianKind custodianKind,
            ProjectCode project,
            DonorCode donor,
            List<Implementer> implementers,
            Set<Country> states,
            PartialDate from,
            PartialDate to)
            implements ProjectEvent, Opened {
        public ProjectRegistered {
            implementers = List.copyOf(implementers);
            states = Set.copyOf(states);
        }

        /** Whether it can have run then; of a day that is not known it can. */
        public boolean runsOn(PartialDate day) {
            return !day.surelyBefore(from) && !to.surelyBefore(day);
        }
    }

    /** @param occurredOn its last day */
    @EventType(name = "project.ended", revision = 1)
    record ProjectEnded(PartialDate occurredOn, ProjectEnding reason) implements ProjectEvent {}

    @EventType(name = "project.message-noted", revision = 1)
    record ProjectMessageNoted(PartialDate occurredOn) implements ProjectEvent, Noted {}
}
