package org.safar.command.decision;

import org.safar.kernel.HubId;
import org.safar.kernel.hub.HubHistory;

/** What a case's decision asks about hubs. */
@FunctionalInterface
public interface HubBook {

    /** The hub's history at the beginning of the running batch. */
    HubHistory of(HubId hub);
}
