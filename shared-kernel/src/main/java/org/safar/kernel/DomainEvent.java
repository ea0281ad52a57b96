package org.safar.kernel;

import org.safar.kernel.time.PartialDate;

/** Something that happened, in coded facts only. Carries {@link EventType} and never changes once stored. */
public interface DomainEvent {
    /** When it happened, as precisely as the hub recorded it. */
    PartialDate occurredOn();
}
