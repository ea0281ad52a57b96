package org.safar.command.decision;

import java.util.List;
import java.util.Optional;
import org.safar.kernel.DomainEvent;
import org.safar.kernel.ThingId;
import org.safar.kernel.code.Provenance;

/** What a decision asks about other things. */
@FunctionalInterface
public interface ThingBook {

    /** The thing's events in order, those of the running batch included; none where it was never heard of. */
    List<DomainEvent> of(ThingId thing);

    /** That of its first event; empty where the thing was never heard of. */
    default Optional<Provenance> provenance(ThingId thing) {
        return Optional.empty();
    }
}
