package org.safar.command.decision;

import java.util.List;
import org.safar.kernel.CaseId;

/**
 * Where a decision looks up what is known beside its own thing.
 *
 * @param hubs rules, participation, custodians
 * @param things what has happened to other things
 * @param names how a hub's reference becomes an id
 */
public record Books(HubBook hubs, ThingBook things, ThingNames names) {

    /** Of hubs alone: other things have no history, and references all mean the same. */
    public static Books ofHubs(HubBook hubs) {
        return new Books(hubs, _ -> List.of(), (_, _, _) -> new CaseId("0".repeat(32)));
    }
}
