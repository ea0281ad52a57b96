package org.safar.command.decision;

import org.safar.kernel.HubId;
import org.safar.kernel.ThingId;
import org.safar.kernel.ThingKind;

/** How a hub's reference becomes the id of a thing. */
@FunctionalInterface
public interface ThingNames {

    /** @throws org.safar.kernel.Malformed where the kind of thing has no references, or none can be so */
    ThingId of(ThingKind kind, HubId hub, String reference);
}
