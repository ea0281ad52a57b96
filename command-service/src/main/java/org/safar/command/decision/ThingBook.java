package org.safar.command.decision;

import java.util.List;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.ThingId;

/** What a decision asks about other things. */
@FunctionalInterface
public interface ThingBook {

    /** The thing's events in order, those of the running batch included; none where it was never heard of. */
    List<DomainEvent> of(ThingId thing);
}
