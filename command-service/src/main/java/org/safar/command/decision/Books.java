package org.safar.command.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.kernel.CaseId;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.HubId;
import org.safar.kernel.ThingKind;

/**
 * Where a decision looks up what is known beside its own thing.
 *
 * @param hubs rules, participation, custodians
 * @param things what has happened to other things
 * @param names how a hub's reference becomes an id
 * @param shelters who stays where
 */
public record Books(HubBook hubs, ThingBook things, ThingNames names, ShelterBook shelters) {

    /** Where nobody stays anywhere. */
    public Books(HubBook hubs, ThingBook things, ThingNames names) {
        this(hubs, things, names, ShelterBook.EMPTY);
    }

    /** Of hubs alone: other things have no history, and references all mean the same. */
    public static Books ofHubs(HubBook hubs) {
        return new Books(hubs, _ -> List.of(), (_, _, _) -> new CaseId("0".repeat(32)));
    }

    /** What has happened to a thing of any hub that is named by a registered code: the code is its hub's reference for it. */
    public List<DomainEvent> pastOf(ThingKind kind, String code) {
        var owner = ownerOf(code);
        return owner == null ? List.of() : things.of(names.of(kind, owner, code));
    }

    private static @Nullable HubId ownerOf(String code) {
        for (var hub : HubId.values()) if (code.startsWith(hub.code() + "-")) return hub;
        return null;
    }
}
