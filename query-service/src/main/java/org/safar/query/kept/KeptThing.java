package org.safar.query.kept;

import java.util.List;
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
 * @param traces what is asked for as of a position, in the order of its history
 */
public record KeptThing(
        String id,
        ThingKind kind,
        HubId hub,
        CustodianCode custodian,
        CustodianKind custodianKind,
        Provenance provenance,
        long version,
        KeptState state,
        List<Trace> traces) {
    public KeptThing {
        traces = List.copyOf(traces);
    }

    static KeptThing opened(StoredEvent stored, KeptEvent.Opened event) {
        var state = KeptState.of(event);
        return new KeptThing(
                stored.thing(),
                stored.kind(),
                event.hub(),
                event.custodian(),
                event.custodianKind(),
                stored.envelope().provenance(),
                stored.sequence(),
                state,
                Trace.added(List.of(), stored, event, state));
    }

    KeptThing after(StoredEvent stored, KeptEvent event) {
        var next = state.after(event);
        return new KeptThing(
                id,
                kind,
                hub,
                custodian,
                custodianKind,
                provenance,
                stored.sequence(),
                next,
                Trace.added(traces, stored, event, next));
    }
}
