package org.safar.query.kept;

import org.safar.kernel.CustodianCode;
import org.safar.kernel.HubId;
import org.safar.kernel.KeptEvent;
import org.safar.kernel.StoredEvent;
import org.safar.kernel.ThingKind;
import org.safar.kernel.code.CustodianKind;
import org.safar.kernel.code.Provenance;

/**
 * A thing that an organisation keeps.
 *
 * @param version its last sequence
 */
public record KeptThing(
        String id,
        ThingKind kind,
        HubId hub,
        CustodianCode custodian,
        CustodianKind custodianKind,
        Provenance provenance,
        long version,
        KeptState state) {

    static KeptThing opened(StoredEvent stored, KeptEvent.Opened event) {
        return new KeptThing(
                stored.thing(),
                stored.kind(),
                event.hub(),
                event.custodian(),
                event.custodianKind(),
                stored.envelope().provenance(),
                stored.sequence(),
                KeptState.of(event));
    }

    KeptThing after(StoredEvent stored, KeptEvent event) {
        return new KeptThing(
                id, kind, hub, custodian, custodianKind, provenance, stored.sequence(), state.after(event));
    }
}
